import type { ExportSource, Format, WriteOptions, WriteProblem, Written } from "./format.ts";

const NUL = "\u0000";

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
  const nul = nulIn(source.part, "");
  if (nul !== undefined) return refused({ code: "nul-character", detail: nul });
  return await format.write(source, options);
}

/** The outcome of a writing that could not be. */
export function refused(problem: WriteProblem): Written {
  return { ok: false, problems: [problem] };
}
