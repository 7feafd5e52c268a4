import { canvas } from "./en/canvas.ts";
import { claims } from "./en/claims.ts";
import { commands } from "./en/commands.ts";
import { dialogs } from "./en/dialogs.ts";
import { filters } from "./en/filters.ts";
import { imports } from "./en/import.ts";
import { page } from "./en/page.ts";
import { panel } from "./en/panel.ts";
import { search } from "./en/search.ts";
import { sheet } from "./en/sheet.ts";
import { table } from "./en/table.ts";
import { visit } from "./en/visit.ts";

/**
 * What the interface says in English, a file for each area. `_one` and `_other` are forms of one message; `<b>` sets off a
 * figure. A part in braces is filled in; `, number` writes it the language's way.
 */
export const en = {
  ...page,
  ...filters,
  ...claims,
  ...panel,
  ...canvas,
  ...table,
  ...search,
  ...sheet,
  ...dialogs,
  ...commands,
  ...visit,
  ...imports,
} as const;
