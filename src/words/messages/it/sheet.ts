import type { sheet as english } from "../en/sheet.ts";

/** In Italian: the sheets of a narrow window. */
export const sheet: Readonly<Record<keyof typeof english, string>> = {
  "sheet.height": "Altezza del pannello",
  "sheet.value": "{{part}} dello spazio",
};
