import { createHash } from "node:crypto";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { standaloneTemplate } from "#build/standalone/template.ts";
import type { Tools } from "#formats/format.ts";
import { writeWhole } from "./write.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Where npm lets programs keep what they can make again. */
const CACHE = join(root, "node_modules", ".cache", "trama");

/** What the template is made of, as one hash: another one, and it is built anew. */
async function sourceHash(): Promise<string> {
  const hash = createHash("sha256");
  const listed = await readdir(join(root, "src"), { recursive: true, withFileTypes: true });
  const files = listed
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of [join(root, "package-lock.json"), ...files.sort()]) {
    hash.update(path.slice(root.length)).update(await readFile(path));
  }
  return hash.digest("hex").slice(0, 16);
}

/** The page that stands on its own, without a graph: built on first use, and again after a change of its source. */
export const pageTemplate: Tools["pageTemplate"] = async () => {
  const path = join(CACHE, `standalone-${await sourceHash()}.html`);
  const known = await readFile(path, "utf8").catch(() => null);
  if (known !== null) return { ok: true, value: known };
  try {
    const built = await standaloneTemplate(root);
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, built);
    return { ok: true, value: built };
  } catch (error) {
    return { ok: false, problems: [{ code: "template-missing", detail: String(error) }] };
  }
};
