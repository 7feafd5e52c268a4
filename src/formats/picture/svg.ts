import { type Format, wrote } from "../format.ts";
import { drawPicture } from "./draw.ts";

export const svg: Format = {
  id: "svg",
  group: "picture",
  label: { en: "SVG", it: "SVG" },
  purpose: { en: "to be edited, at any size", it: "da modificare, a qualsiasi grandezza" },
  extension: "svg",
  mediaType: "image/svg+xml",
  copyable: true,
  write: async (source, { picture }) =>
    wrote({ name: `${source.name}.svg`, content: (await drawPicture(source, picture)).svg }),
};
