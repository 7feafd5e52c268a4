import { rasterise } from "#canvas/rasterise.ts";
import { pageTemplate } from "./page-template.ts";
import type { Tools } from "#formats/format.ts";
import { pageFont } from "./tools-font.ts";

/** What writing files takes of a browser. */
export const tools: Tools = {
  rasterise,
  pageTemplate,
  font: pageFont,
};
