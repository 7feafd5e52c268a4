import { palettes } from "#graph/scene/palette.ts";
import type { Speech } from "#words/speech.ts";
import type { ExportSource, PictureChoices } from "../format.ts";
import { FEW_RELATIONS, type Notes, sourceNotes } from "./notes.ts";
import { type Parts, pictureDrawing } from "./picture.ts";
import { pictureWords } from "./picture-words.ts";
import { sceneDrawing } from "./scene-drawing.ts";
import { svgMarkup } from "./svg-markup.ts";
import { textWidth } from "./text-width.ts";

/** A picture ready to be saved. Width and height in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const none: Notes = { notes: [], figures: new Map() };

/** Draws a source's graph and finds the words around it. The widths of texts are from a table: no screen is needed. */
export async function pictureParts(source: ExportSource, { around }: Pick<PictureChoices, "around">): Promise<Parts> {
  const { graph, visible, speech, theme } = source;
  const scene = await source.scene();
  const palette = palettes[theme];
  const notes = around.includes("sources") ? sourceNotes(graph, scene, speech) : none;
  const verbs = visible.relations.size <= FEW_RELATIONS;
  const drawn = sceneDrawing(scene, { palette, measure: textWidth, figures: notes.figures, verbs });
  return { scene, drawn, words: pictureWords(source, { scene, notes, around }), palette, measure: textWidth };
}

/** Puts a picture's parts together and writes them as SVG. */
export function writeDrawing(parts: Parts, choices: Pick<PictureChoices, "transparent">, speech: Speech): Picture {
  const drawing = pictureDrawing(parts, choices);
  const { name, description } = parts.words;
  const svg = svgMarkup(drawing, { title: name, description, language: speech.language });
  return { svg, width: drawing.width, height: drawing.height };
}

/** Draws the picture of a source as SVG, with what is to stand around it. */
export async function drawPicture(source: ExportSource, choices: PictureChoices): Promise<Picture> {
  return writeDrawing(await pictureParts(source, choices), choices, source.speech);
}
