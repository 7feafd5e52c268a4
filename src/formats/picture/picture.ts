import type { Measure } from "#graph/scene/label-settings.ts";
import type { Palette } from "#graph/scene/palette.ts";
import type { Scene } from "#graph/scene/scene.ts";
import { headBlock, legendBlock, type Setting, stacked, textBlock } from "./blocks.ts";
import { type Drawing, placed, type Shape } from "./drawing.ts";
import { noteBlocks } from "./note-columns.ts";
import type { PictureWords } from "./picture-words.ts";
import type { SceneDrawing } from "./scene-drawing.ts";

/** What a picture is put together from. */
export interface Parts {
  readonly scene: Scene;
  /** The scene as it is drawn. */
  readonly drawn: SceneDrawing;
  readonly words: PictureWords;
  readonly palette: Palette;
  readonly measure: Measure;
}

const MARGIN = 32;
/** Below this the legend has no room. */
const LEAST_WIDTH = 640;
const GAP = 24;

/** A hairline between the graph and what stands below it. */
export function ruleShape(width: number, palette: Palette): Shape {
  return { kind: "path", d: `M0 0.5H${width}`, pen: { colour: palette.line, width: 1 } };
}

/** What stands below the graph, apart from the sources: what the signs mean, and of when it is. */
export function footBlock({ scene, words }: Parts, setting: Setting) {
  const legend = words.legend === null ? [] : [legendBlock(words.legend, scene, setting)];
  return stacked([...legend, textBlock(words.lines, setting)], 8);
}

/** A picture that is as large as the graph: title above, legend, date and sources below. */
export function pictureDrawing(parts: Parts, { transparent }: { readonly transparent: boolean }): Drawing {
  const { drawn, words, palette, measure } = parts;
  const { box } = drawn;
  const graph = { width: box.right - box.left, height: box.bottom - box.top };
  const bare = words.legend === null && words.notes.length === 0 && words.lead.length === 0;
  const content = Math.ceil(Math.max(bare ? 0 : LEAST_WIDTH, graph.width));
  const setting = { width: content, palette, measure };
  const head = headBlock(words, setting);
  const below = stacked([footBlock(parts, setting), ...noteBlocks(words, setting)], 16);

  const graphTop = MARGIN + (head.height === 0 ? 0 : head.height + GAP);
  const ruleTop = Math.round(graphTop + graph.height + GAP);
  const belowTop = ruleTop + 12;
  const end = below.height === 0 ? graphTop + graph.height : belowTop + below.height;
  const [width, height] = [content + 2 * MARGIN, Math.ceil(end + MARGIN)];
  const left = MARGIN + (content - graph.width) / 2 - box.left;
  const shapes: Shape[] = [
    ...(transparent
      ? []
      : [{ kind: "box", box: { left: 0, top: 0, right: width, bottom: height }, fill: palette.canvas } as const]),
    ...(head.height === 0 ? [] : [placed(head.shapes, { x: MARGIN, y: MARGIN })]),
    placed(drawn.shapes, { x: left, y: graphTop - box.top }),
    ...(below.height === 0
      ? []
      : [
          placed([ruleShape(content, palette)], { x: MARGIN, y: ruleTop }),
          placed(below.shapes, { x: MARGIN, y: belowTop }),
        ]),
  ];
  return { width, height, shapes };
}
