import { pageTemplate } from "./page-template.ts";
import type { Tools } from "#formats/format.ts";
import { pageFont } from "./tools-font.ts";

/** What writing files takes of a browser, each fetched when it is first needed. */
export const tools: Tools = {
  rasterise: async (...picture) => (await import("#canvas/rasterise.ts")).rasterise(...picture),
  pageTemplate,
  font: pageFont,
};
