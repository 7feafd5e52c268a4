import type { Tools } from "#formats/format.ts";

/** What writing files takes of the machine. */
export const tools: Tools = {
  rasterise: () => Promise.resolve({ ok: false, problems: [{ code: "browser-missing" }] }),
  pageTemplate: () => Promise.resolve({ ok: false, problems: [{ code: "template-missing" }] }),
};
