import { enFirst } from "./en-first.ts";
import { attribution } from "./en/attribution.ts";
import { brief } from "./en/brief.ts";
import { matters } from "./en/matters.ts";
import { comparing } from "./en/comparing.ts";
import { evidence } from "./en/evidence.ts";
import { exporting } from "./en/exporting.ts";
import { opening } from "./en/opening.ts";
import { imports } from "./en/import.ts";
import { table } from "./en/table.ts";
import { writing } from "./en/writing.ts";

/**
 * What the interface says in English, a file for each area. `_one` and `_other` are forms of one message; `<b>` sets off a
 * figure. A part in braces is filled in; `, number` writes it the language's way.
 */
export const en = {
  ...enFirst,
  ...attribution,
  ...brief,
  ...evidence,
  ...matters,
  ...table,
  ...exporting,
  ...comparing,
  ...opening,
  ...writing,
  ...imports,
} as const;
