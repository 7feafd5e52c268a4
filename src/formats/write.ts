import type { ExportSource, Format, WriteOptions, Written } from "./format.ts";
import type { WriteProblem } from "#model/write-problem.ts";

const NUL = "\u0000";

/** Whether there is a NUL character anywhere in some value. Every file is looked through: this is quicker than finding the place. */
function hasNul(value: unknown): boolean {
  if (typeof value === "string") return value.includes(NUL);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasNul);
  for (const key in value) if (key.includes(NUL) || hasNul((value as Record<string, unknown>)[key])) return true;
  return false;
}

/** Parts that were looked through before: one is often written more than once, for a preview and then for a file. */
const clean = new WeakSet<ExportSource["part"]>();

/** Where a text with a NUL character stands in some value: its keys on the way, with dots between them. */
function nulIn(value: unknown, path: string): string | undefined {
  if (typeof value === "string") return value.includes(NUL) ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = nulIn(key, path) ?? nulIn(inner, path === "" ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Writes a source in a format. A text with a NUL character is refused with its place: most formats cannot hold one, and
 * leaving it out would not be the same text. Never rejects for a reason that can be expected.
 */
export async function writeAs(format: Format, source: ExportSource, options: WriteOptions): Promise<Written> {
  if (!clean.has(source.part)) {
    if (hasNul(source.part)) return refused({ code: "nul-character", detail: nulIn(source.part, "") });
    clean.add(source.part);
  }
  return await format.write(source, options);
}

/** The outcome of a writing that could not be. */
export function refused(problem: WriteProblem): Written {
  return { ok: false, problems: [problem] };
}
