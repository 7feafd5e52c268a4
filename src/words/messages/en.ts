import { analysis } from "./en/analysis.ts";
import { attribution } from "./en/attribution.ts";
import { brief } from "./en/brief.ts";
import { canvas } from "./en/canvas.ts";
import { matters } from "./en/matters.ts";
import { claims } from "./en/claims.ts";
import { clocks } from "./en/clocks.ts";
import { commands } from "./en/commands.ts";
import { comparing } from "./en/comparing.ts";
import { dialogs } from "./en/dialogs.ts";
import { evidence } from "./en/evidence.ts";
import { exporting } from "./en/exporting.ts";
import { filters } from "./en/filters.ts";
import { opening } from "./en/opening.ts";
import { imports } from "./en/import.ts";
import { page } from "./en/page.ts";
import { paths } from "./en/paths.ts";
import { panel } from "./en/panel.ts";
import { search } from "./en/search.ts";
import { sheet } from "./en/sheet.ts";
import { story } from "./en/story.ts";
import { table } from "./en/table.ts";
import { visit } from "./en/visit.ts";
import { writing } from "./en/writing.ts";

/**
 * What the interface says in English, a file for each area. `_one` and `_other` are forms of one message; `<b>` sets off a
 * figure. A part in braces is filled in; `, number` writes it the language's way.
 */
export const en = {
  ...page,
  ...analysis,
  ...attribution,
  ...brief,
  ...evidence,
  ...paths,
  ...matters,
  ...filters,
  ...claims,
  ...clocks,
  ...panel,
  ...canvas,
  ...table,
  ...story,
  ...search,
  ...sheet,
  ...dialogs,
  ...exporting,
  ...comparing,
  ...opening,
  ...commands,
  ...visit,
  ...writing,
  ...imports,
} as const;
