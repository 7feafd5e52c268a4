import { type Format, wrote } from "../format.ts";
import { quadsOf } from "./quads.ts";
import { nQuadsText } from "./syntax/n-quads.ts";

export const nquads: Format = {
  id: "nquads",
  group: "linked",
  label: { en: "N-Quads", it: "N-Quads" },
  purpose: {
    en: "linked data, a line each, to load in bulk",
    it: "dati collegati, uno per riga, da caricare in blocco",
  },
  extension: "nq",
  mediaType: "application/n-quads",
  write: ({ part, name }) => wrote({ name: `${name}.nq`, content: nQuadsText(quadsOf(part)) }),
};
