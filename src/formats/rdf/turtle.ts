import { type Format, wrote } from "../format.ts";
import { quadsOf } from "./quads.ts";
import { turtleText } from "./syntax/turtle.ts";

export const turtle: Format = {
  id: "turtle",
  group: "linked",
  label: { en: "Turtle", it: "Turtle" },
  purpose: { en: "linked data, to read and to query", it: "dati collegati, da leggere e interrogare" },
  extension: "ttl",
  mediaType: "text/turtle",
  copyable: true,
  write: ({ part, name }) => wrote({ name: `${name}.ttl`, content: turtleText(quadsOf(part)) }),
};
