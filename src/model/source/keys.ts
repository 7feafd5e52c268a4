import type * as z from "zod/mini";
import type { AnySchema, SourcePath } from "./schema.ts";

/** The keys that a schema knows at a path of the data that it describes; none where there is no map. */
export function keysAt(schema: AnySchema, path: SourcePath): string[] {
  const [step, ...rest] = path;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional") return keysAt(def.innerType, path);
  if (def.type === "union") return def.options.flatMap((option) => keysAt(option, path));
  if (step === undefined) return def.type === "object" ? Object.keys(def.shape) : [];
  if (def.type === "array") return keysAt(def.element, rest);
  if (def.type === "record") return keysAt(def.valueType, rest);
  const inner = def.type === "object" ? def.shape[String(step)] : undefined;
  return inner === undefined ? [] : keysAt(inner, rest);
}
