import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HtmlTagDescriptor } from "vite";

/** What a data folder calls its licence. */
const LICENCE = "LICENSE";
/** How a licence names itself: https://spdx.dev/ids */
const SPDX = /^SPDX-License-Identifier:\s*(\S+)/m;

/** The licence of a data folder as it stands there; `null` where the folder has none. */
export async function readLicence(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, LICENCE), "utf8");
  } catch {
    return null;
  }
}

/** What a page's head says of the licence of its data: where it is, and its SPDX identifier where it names one. */
export function licenceTag(licence: string, fileName: string): HtmlTagDescriptor {
  const name = SPDX.exec(licence)?.[1];
  return {
    tag: "link",
    attrs: { rel: "license", href: `./${fileName}`, ...(name === undefined ? {} : { title: name }) },
    injectTo: "head",
  };
}
