import { rasterise } from "#canvas/rasterise.ts";
import { screenMeasure } from "#canvas/measure.ts";
import { type Picture, writePicture } from "#formats/picture.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { palettes, type Theme } from "#graph/scene/palette.ts";
import { type Point, sceneOf } from "#graph/scene/scene.ts";
import type { Visible } from "#graph/visible.ts";
import type { View } from "#graph/view.ts";
import type { EntityId } from "#model/ids.ts";
import type { Speech } from "#words/speech.ts";
import { pictureWords } from "./picture-words.ts";

/** Pixels a CSS pixel. */
const SCALE = 2;

/** What it takes to draw a picture of a part of the graph. */
export interface PictureSource {
  readonly graph: KnowledgeGraph;
  readonly visible: Visible;
  readonly view: View;
  readonly speech: Speech;
  readonly theme: Theme;
  /** Where the entities are, found out where nobody knows it yet. */
  readonly places: () => Promise<ReadonlyMap<EntityId, Point>>;
}

/** Draws the picture, with what is written around it. */
export async function drawPicture(source: PictureSource): Promise<Picture> {
  const { graph, visible, view, speech, theme, places } = source;
  const { language } = speech;
  const scene = sceneOf(graph, visible, { language, positions: await places(), bundled: view.bundled });
  const words = pictureWords({ graph, visible, view, scene }, speech);
  return writePicture(scene, words, { palette: palettes[theme], measure: screenMeasure() });
}

/** The picture in pixels, two a CSS pixel where the browser has room for that. Throws what to tell the reader. */
export async function writePng(source: PictureSource): Promise<Blob> {
  const { svg, width, height } = await drawPicture(source);
  const outcome = await rasterise(svg, { width, height, scale: SCALE });
  if (outcome.ok) return outcome.value;
  throw new Error(source.speech.t(`export.${outcome.problems[0]?.code ?? "picture-unreadable"}`));
}
