import { type Format, wrote } from "../format.ts";
import { quadsOf } from "./quads.ts";
import { triGText } from "./syntax/turtle.ts";

export const trig: Format = {
  id: "trig",
  group: "linked",
  label: { en: "TriG", it: "TriG" },
  purpose: { en: "linked data, a graph for each article", it: "dati collegati, un grafo per ogni articolo" },
  extension: "trig",
  mediaType: "application/trig",
  copyable: true,
  write: ({ part, name }) => wrote({ name: `${name}.trig`, content: triGText(quadsOf(part)) }),
};
