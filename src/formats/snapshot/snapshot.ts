import type { Point } from "#graph/scene/point.ts";
import type { EntityId } from "#model/ids.ts";
import { inPlane } from "#model/point.ts";
import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION, type SnapshotFile } from "#model/snapshot-file.ts";
import { graphFileText } from "#graph/graph-file-text.ts";
import { weightOf } from "#graph/knowledge-graph.ts";
import { type ExportSource, type Format, wrote } from "../format.ts";

const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Places of the entities that a set holds, in the order of ids. */
function placesIn(ids: ReadonlySet<string>, places: Iterable<readonly [EntityId, Point]>): SnapshotFile["places"] {
  return Object.fromEntries(
    [...places]
      .filter(([id]) => ids.has(id))
      .sort(([a], [b]) => byId(a, b))
      .map(([id, place]) => [id, inPlane(place)]),
  );
}

/** What a source is as a snapshot. */
export async function snapshotOf(source: ExportSource, notes = ""): Promise<SnapshotFile> {
  const { part, view, camera, name, address, extent } = source;
  const shown = new Set<string>(part.entities.map(({ id }) => id));
  const { nodes } = await source.scene();
  return {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    name,
    notes,
    // Everything is seen without the filters that it was taken without.
    view: extent === "everything" ? "" : address,
    pins: placesIn(shown, Object.entries(view.pins) as [EntityId, Point][]),
    places: placesIn(
      shown,
      nodes.map(({ id, x, y }) => [id, { x, y }]),
    ),
    degrees: Object.fromEntries(part.entities.map(({ id }) => [id, weightOf(source.graph, id)])),
    camera,
    graph: part,
  };
}

/** The text of a snapshot: everything but the graph on a line each, then the graph as in its own file. */
export function snapshotText({ graph, ...head }: SnapshotFile): string {
  const lines = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{${lines.join(",\n")},\n"graph":${graphFileText(graph)}}\n`;
}

export const snapshot: Format = {
  id: "snapshot",
  group: "page",
  label: { en: "Snapshot", it: "Istantanea" },
  purpose: { en: "this view, to be opened again", it: "questa vista, da riaprire" },
  extension: "trama.json",
  mediaType: "application/json",
  copyable: true,
  write: async (source) =>
    wrote({ name: `${source.name}.trama.json`, content: snapshotText(await snapshotOf(source)) }),
};
