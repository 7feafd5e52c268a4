import { analysis } from "./en/analysis.ts";
import { canvas } from "./en/canvas.ts";
import { claims } from "./en/claims.ts";
import { clocks } from "./en/clocks.ts";
import { commands } from "./en/commands.ts";
import { dialogs } from "./en/dialogs.ts";
import { filters } from "./en/filters.ts";
import { page } from "./en/page.ts";
import { panel } from "./en/panel.ts";
import { paths } from "./en/paths.ts";
import { search } from "./en/search.ts";
import { sheet } from "./en/sheet.ts";
import { story } from "./en/story.ts";
import { visit } from "./en/visit.ts";

/** What the page says before one opens anything, in English. The other areas come with what says them: see `areas/`. */
export const enFirst = {
  ...page,
  ...analysis,
  ...paths,
  ...filters,
  ...claims,
  ...clocks,
  ...panel,
  ...canvas,
  ...story,
  ...search,
  ...sheet,
  ...dialogs,
  ...commands,
  ...visit,
} as const;
