import { type Format, wrote } from "../format.ts";

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
  write: async ({ part, name }) => {
    const [{ quadsOf }, { nQuadsContent }] = await Promise.all([import("./quads.ts"), import("./syntax/n-quads.ts")]);
    return wrote({ name: `${name}.nq`, content: nQuadsContent(quadsOf(part)) });
  },
};
