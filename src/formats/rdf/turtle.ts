import { type Format, wrote } from "../format.ts";

export const turtle: Format = {
  id: "turtle",
  group: "linked",
  label: { en: "Turtle", it: "Turtle" },
  purpose: { en: "linked data, to read and to query", it: "dati collegati, da leggere e interrogare" },
  extension: "ttl",
  mediaType: "text/turtle",
  copyable: true,
  write: async ({ part, name }) => {
    const [{ quadsOf }, { turtleText }] = await Promise.all([import("./quads.ts"), import("./syntax/turtle.ts")]);
    return wrote({ name: `${name}.ttl`, content: turtleText(quadsOf(part)) });
  },
};
