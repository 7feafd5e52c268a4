import { type Format, wrote } from "../format.ts";

export const trig: Format = {
  id: "trig",
  group: "linked",
  label: { en: "TriG", it: "TriG" },
  purpose: { en: "linked data, a graph for each article", it: "dati collegati, un grafo per ogni articolo" },
  extension: "trig",
  mediaType: "application/trig",
  copyable: true,
  write: async ({ part, name }) => {
    const [{ quadsOf }, { triGText }] = await Promise.all([import("./quads.ts"), import("./syntax/turtle.ts")]);
    return wrote({ name: `${name}.trig`, content: triGText(quadsOf(part)) });
  },
};
