import { asKnown } from "#graph/as-known.ts";
import { everything } from "#graph/filter.ts";
import { type KnowledgeGraph, wholeOf } from "#graph/knowledge-graph.ts";
import { MOST_BESIDE, placeBeside } from "#graph/layout/beside.ts";
import { layoutInput, storedPlaces } from "#graph/layout/input.ts";
import { type ArrangementId, arrangementOf } from "#graph/layout/layout-id.ts";
import type { LayoutInput } from "#graph/layout/plan.ts";
import type { Measured } from "#graph/metrics/metric.ts";
import type { MetricId } from "#graph/metrics/metric-id.ts";
import { type Network, networkIn } from "#graph/metrics/network.ts";
import { type Look, measuresFor, type Taken } from "#graph/scene/look.ts";
import { withLook } from "#graph/scene/with-look.ts";
import type { Theme } from "#graph/scene/palette.ts";
import type { Scene } from "#graph/scene/scene.ts";
import { sceneOf } from "#graph/scene/scene-of.ts";
import type { Point } from "#graph/scene/point.ts";
import { selectionOf } from "#graph/selected-part.ts";
import { subgraph, wholeGraph } from "#graph/subgraph.ts";
import type { View } from "#graph/view.ts";
import { unlimited, type Visible, visibleGraph } from "#graph/visible.ts";
import type { EntityId } from "#model/ids.ts";
import type { Speech } from "#words/speech.ts";
import type { CameraPlace, ExportSource, Extent } from "./format.ts";

type Places = ReadonlyMap<EntityId, Point>;

/** Lays a graph out: at once, or off the main thread. */
export type Arrange = (id: ArrangementId, input: LayoutInput) => Places | Promise<Places>;

/** Measures a network: at once, or off the main thread. */
export type Measure = (id: MetricId, network: Network) => Measured | Promise<Measured>;

/** What is to be written, as page and command line know it. */
export interface Asked {
  readonly graph: KnowledgeGraph;
  readonly view: View;
  /** The view as an address's fragment, without `#`. */
  readonly address: string;
  readonly extent: Extent;
  /** What the view shows. */
  readonly shown: Visible;
  /** Where the entities are on the canvas or in a snapshot; by default where the build and the reader put them. */
  readonly places?: Places | undefined;
  readonly camera?: CameraPlace | null | undefined;
  readonly arrange: Arrange;
  /** Without it nodes are drawn as usual, whatever the view says. */
  readonly measure?: Measure | undefined;
  readonly speech: Speech;
  readonly theme: Theme;
  readonly name: string;
}

/** What of the graph goes into the file. */
function partOf({ graph, view, extent, shown }: Asked): Visible {
  if (extent === "everything") return visibleGraph(wholeOf(graph), everything, unlimited);
  return extent === "selection" ? selectionOf(graph, view, shown) : shown;
}

/** What the nodes of a view say of who matters; `null` where they are drawn as usual. */
async function lookOf({ graph, view, extent, shown, measure, speech }: Asked, visible: Visible): Promise<Look | null> {
  const ids = measuresFor(view);
  if (ids.length === 0 || measure === undefined) return null;
  const { scope, sizedBy, colouredBy, grouped } = view;
  const network = networkIn(graph, extent === "everything" ? visible : shown, scope);
  const taken = new Map<MetricId, Taken>();
  for (const id of ids) {
    const { values, sampled } = await measure(id, network);
    taken.set(id, { values: new Map(network.ids.map((entity, node) => [entity, values[node] ?? null])), sampled });
  }
  return { graph, language: speech.language, scope, sizedBy, colouredBy, grouped, taken };
}

/** What a format is handed: the graph as it was known on the day that the view asks for, and as that whole for everything. */
export function exportSource(asked: Asked): ExportSource {
  const { extent, arrange, speech } = asked;
  const graph = extent === "everything" ? wholeOf(asked.graph) : asKnown(asked.graph, asked.view.known);
  const visible = partOf(asked);
  const view = extent === "everything" ? { ...asked.view, ...everything } : asked.view;
  const pins = new Map(Object.entries(view.pins) as [EntityId, Point][]);
  // The places of the build are those of the layout by force.
  const arrangement = asked.measure === undefined ? view.layout : arrangementOf(view);
  const stored = arrangement === "force" ? storedPlaces(graph) : new Map<EntityId, Point>();
  const places = new Map([...stored, ...(asked.places ?? []), ...pins]);
  const positionsOf = async (look: Look | null): Promise<Places> => {
    const missing = [...visible.entities].filter((id) => !places.has(id)).length;
    if (missing === 0) return places;
    const groups = look?.grouped === true ? look.taken.get("community")?.values : undefined;
    const input = layoutInput(graph, visible, groups);
    // As on the page: a few find their places beside the others.
    if (missing <= MOST_BESIDE && missing < visible.entities.size) {
      return new Map([...places, ...placeBeside(places, input)]);
    }
    return arrange(arrangement, { ...input, fixed: pins });
  };
  const draw = async (): Promise<Scene> => {
    const look = await lookOf({ ...asked, graph }, visible);
    const positions = await positionsOf(look);
    const { language } = speech;
    const pinned = new Set(pins.keys());
    const scene = sceneOf(graph, visible, { language, positions, pinned, bundled: view.bundled });
    return look === null ? scene : withLook(scene, look);
  };
  let scene: Promise<Scene> | undefined;
  return {
    graph,
    extent,
    visible,
    part: extent === "everything" ? wholeGraph(graph) : subgraph(graph, visible.relations, visible.entities),
    view,
    address: asked.address,
    places,
    camera: asked.camera ?? null,
    scene: () => (scene ??= draw()),
    speech,
    theme: asked.theme,
    name: asked.name,
  };
}
