import { type Format, wrote } from "../format.ts";
import { drawPicture } from "./draw.ts";

export const png: Format = {
  id: "png",
  group: "picture",
  label: { en: "PNG", it: "PNG" },
  purpose: { en: "for slides and posts", it: "per diapositive e post" },
  extension: "png",
  mediaType: "image/png",
  async write(source, { picture, tools }) {
    const { svg, width, height } = await drawPicture(source, picture);
    const { scale, transparent } = picture;
    const drawn = await tools.rasterise(svg, { width, height, scale, transparent });
    return drawn.ok ? wrote({ name: `${source.name}.png`, content: drawn.value }) : drawn;
  },
};
