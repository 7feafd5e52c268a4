import type { en } from "./en.ts";
import { itFirst } from "./it-first.ts";
import { attribution } from "./it/attribution.ts";
import { brief } from "./it/brief.ts";
import { matters } from "./it/matters.ts";
import { comparing } from "./it/comparing.ts";
import { evidence } from "./it/evidence.ts";
import { exporting } from "./it/exporting.ts";
import { opening } from "./it/opening.ts";
import { imports } from "./it/import.ts";
import { table } from "./it/table.ts";
import { writing } from "./it/writing.ts";

/** What the interface says in Italian: every key of the English messages, and no other. */
export const it: Readonly<Record<keyof typeof en, string>> = {
  ...itFirst,
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
};
