import { analysis } from "./it/analysis.ts";
import { canvas } from "./it/canvas.ts";
import { claims } from "./it/claims.ts";
import { clocks } from "./it/clocks.ts";
import { commands } from "./it/commands.ts";
import { dialogs } from "./it/dialogs.ts";
import { filters } from "./it/filters.ts";
import { page } from "./it/page.ts";
import { panel } from "./it/panel.ts";
import { paths } from "./it/paths.ts";
import { search } from "./it/search.ts";
import { sheet } from "./it/sheet.ts";
import { story } from "./it/story.ts";
import { visit } from "./it/visit.ts";

/** What the page says before one opens anything, in Italian. The other areas come with what says them: see `areas/`. */
export const itFirst = {
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
};
