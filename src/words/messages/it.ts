import type { en } from "./en.ts";
import { analysis } from "./it/analysis.ts";
import { attribution } from "./it/attribution.ts";
import { brief } from "./it/brief.ts";
import { canvas } from "./it/canvas.ts";
import { matters } from "./it/matters.ts";
import { claims } from "./it/claims.ts";
import { clocks } from "./it/clocks.ts";
import { commands } from "./it/commands.ts";
import { comparing } from "./it/comparing.ts";
import { dialogs } from "./it/dialogs.ts";
import { evidence } from "./it/evidence.ts";
import { exporting } from "./it/exporting.ts";
import { filters } from "./it/filters.ts";
import { opening } from "./it/opening.ts";
import { imports } from "./it/import.ts";
import { page } from "./it/page.ts";
import { paths } from "./it/paths.ts";
import { panel } from "./it/panel.ts";
import { search } from "./it/search.ts";
import { sheet } from "./it/sheet.ts";
import { story } from "./it/story.ts";
import { table } from "./it/table.ts";
import { visit } from "./it/visit.ts";
import { writing } from "./it/writing.ts";

/** What the interface says in Italian: every key of the English messages, and no other. */
export const it: Readonly<Record<keyof typeof en, string>> = {
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
};
