import type { WrittenFile } from "./format.ts";

/** The first day that a zip file can name: a date of its own would make equal files unequal. */
const DATED = { year: 1980, month: 0, day: 1 } as const;

/**
 * Some files in one: `name` is the zip file's, with its extension. Equal files give equal bytes, on every machine: their
 * date is 1 January 1980, midnight, in whatever time zone.
 */
export async function zipped(files: readonly WrittenFile[], name: string): Promise<WrittenFile> {
  const { strToU8, zipSync } = await import("fflate");
  // fflate writes local time, so a local date is the same bytes everywhere.
  const mtime = new Date(DATED.year, DATED.month, DATED.day);
  const entries = files.map(
    (file) => [file.name, typeof file.content === "string" ? strToU8(file.content) : file.content] as const,
  );
  return { name, content: zipSync(Object.fromEntries(entries), { mtime, os: 3, attrs: 0o100644 << 16, level: 6 }) };
}
