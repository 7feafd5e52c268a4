import { rasterise } from "#canvas/rasterise.ts";
import type { Tools } from "#formats/format.ts";

/** What writing files takes of a browser. */
export const tools: Tools = {
  async rasterise(svg, options) {
    const drawn = await rasterise(svg, options);
    return drawn.ok ? { ok: true, value: new Uint8Array(await drawn.value.arrayBuffer()) } : drawn;
  },
  pageTemplate: () => Promise.resolve({ ok: false, problems: [{ code: "template-missing" }] }),
};
