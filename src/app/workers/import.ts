import { expose } from "comlink";
import { type Foreign, readForeign } from "#formats/import/foreign.ts";

/** SHA-256 as hex. Pages that do not come over https have no such thing: then all data sets are the same one. */
async function hash(text: string): Promise<string> {
  const subtle = (crypto as { readonly subtle?: SubtleCrypto }).subtle;
  if (subtle === undefined) return "0".repeat(64);
  const digest = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What the worker for files does for the page. */
const importing = {
  read: (foreign: Foreign, onProgress: (part: number) => void) => readForeign(foreign, { hash, onProgress }),
};
export type ImportWorker = typeof importing;

expose(importing);
