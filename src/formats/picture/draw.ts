import { palettes } from "#graph/scene/palette.ts";
import type { ExportSource, PictureChoices } from "../format.ts";
import { type Picture, writePicture } from "./picture.ts";
import { pictureWords } from "./picture-words.ts";

/** Draws the picture of a source as SVG, with what is to stand around it. */
export async function drawPicture(source: ExportSource, _choices?: PictureChoices): Promise<Picture> {
  const { graph, visible, view, speech, theme } = source;
  const scene = await source.scene();
  return writePicture(scene, pictureWords({ graph, visible, view, scene }, speech), { palette: palettes[theme] });
}
