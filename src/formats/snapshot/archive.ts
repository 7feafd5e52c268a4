import type { WrittenFile } from "../format.ts";
import { safeName } from "../file-name.ts";
import { zipped } from "../zip.ts";

const EXTENSION = ".trama.json";

/** Snapshots as one zip, a file each. Those with the same name are numbered. */
export async function archiveOf(
  snapshots: readonly { readonly name: string; readonly text: string }[],
): Promise<WrittenFile> {
  const taken = new Set<string>();
  const files = snapshots.map(({ name, text }): WrittenFile => {
    const base = safeName(name);
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${base} (${number})`;
    taken.add(free.toLowerCase());
    return { name: `${free}${EXTENSION}`, content: text };
  });
  return zipped(files, "trama-snapshots.zip");
}

/** The texts in a file that holds snapshots: of one, or of each in a zip. A zip that cannot be read has none. */
export async function textsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const { strFromU8, unzipSync } = await import("fflate");
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return [strFromU8(bytes)];
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => name.endsWith(".json") });
    return Object.values(files).map((content) => strFromU8(content));
  } catch {
    return [];
  }
}
