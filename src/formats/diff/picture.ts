import { type Fate, fatesOf, type GraphDiff, unionOf } from "#graph/diff.ts";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { type Palette, palettes, type Theme } from "#graph/scene/palette.ts";
import type { Scene, Stroke } from "#graph/scene/scene.ts";
import { firstView } from "#graph/view.ts";
import { unlimited, visibleGraph } from "#graph/visible.ts";
import type { EntityId, FamilyId } from "#model/ids.ts";
import type { SnapshotFile } from "#model/snapshot-file.ts";
import type { Speech } from "#words/speech.ts";
import { usualChoices } from "../format.ts";
import { type Picture, writeDrawing } from "../picture/draw.ts";
import { sceneDrawing } from "../picture/scene-drawing.ts";
import { textWidth } from "../picture/text-width.ts";
import { type Arrange, exportSource } from "../source.ts";

/** How the line of a relation says what became of it: by colour, by dashes, and by width. */
interface FateLook {
  readonly stroke: Stroke;
  readonly origins: 1 | 2 | 3;
  readonly colour: Readonly<Record<Theme, string>>;
}

const looks: Readonly<Record<Fate | "same", FateLook>> = {
  added: { stroke: "solid", origins: 3, colour: { light: "#006B4C", dark: "#2FD69A" } },
  removed: { stroke: "dashed", origins: 2, colour: { light: "#B3261E", dark: "#FF8A80" } },
  changed: { stroke: "dotted", origins: 3, colour: { light: "#0062B3", dark: "#6FAEFF" } },
  same: { stroke: "solid", origins: 1, colour: { light: "#B9B5AD", dark: "#5A6068" } },
};
const fates = ["added", "removed", "changed"] as const;

interface Drawn {
  readonly before: SnapshotFile;
  readonly after: SnapshotFile;
  readonly diff: GraphDiff;
  readonly theme: Theme;
  readonly title: string;
  readonly arrange: Arrange;
}

/** The colours of fates in place of families': what became of a relation is all that this picture tells of it. */
function fatePalette(theme: Theme): Palette {
  const families = Object.fromEntries(Object.entries(looks).map(([fate, { colour }]) => [fate, colour[theme]]));
  return { ...palettes[theme], families };
}

/** Both graphs in one picture: what came, went and changed stands out from what is as it was. */
export async function diffPicture(asked: Drawn, speech: Speech): Promise<Picture> {
  const { before, after, diff, theme, title, arrange } = asked;
  const graph = indexGraph(unionOf(before.graph, after.graph));
  const source = exportSource({
    graph,
    view: firstView,
    address: "",
    extent: "shown",
    shown: visibleGraph(graph, firstView, unlimited),
    places: new Map(Object.entries({ ...after.places, ...before.places }) as [EntityId, { x: number; y: number }][]),
    arrange,
    speech,
    theme,
    name: title,
  });
  const fateOf = fatesOf(diff);
  const drawn = await source.scene();
  const scene: Scene = {
    ...drawn,
    families: Object.keys(looks) as FamilyId[],
    edges: drawn.edges.map((edge) => {
      const fate = fateOf.get(edge.id) ?? "same";
      const { stroke, origins } = looks[fate];
      return { ...edge, family: fate as string as FamilyId, stroke, origins, mark: null };
    }),
  };
  const palette = fatePalette(theme);
  const shown = new Set([...fateOf.values()]);
  const words = {
    name: title,
    title,
    lead: [],
    description: fates
      .map((fate) => speech.t(`compare.relation.${fate}`, { count: diff.relations[fate].length }))
      .join(", "),
    legend: {
      types: [],
      families: fates
        .filter((fate) => shown.has(fate))
        .map((fate) => ({
          family: fate as string as FamilyId,
          label: speech.t(`compare.fate.${fate}`),
          stroke: looks[fate].stroke,
        })),
      strokes: [],
      widths: [],
      marks: [],
    },
    lines: [],
    notesTitle: "",
    notes: [],
  };
  const shapes = sceneDrawing(scene, { palette, measure: textWidth, figures: new Map(), verbs: false });
  return writeDrawing({ scene, drawn: shapes, words, palette, measure: textWidth }, usualChoices, speech);
}
