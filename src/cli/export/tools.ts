import { pageTemplate } from "../page-template.ts";
import type { Tools } from "#formats/format.ts";
import { rasterise } from "../rasterise.ts";
import { installedFont } from "../tools-font.ts";

/** What writing files takes of the machine. */
export const tools: Tools = {
  rasterise,
  pageTemplate,
  font: installedFont,
};
