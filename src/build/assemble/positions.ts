import { everything } from "#graph/filter.ts";
import { degreeOf, indexGraph } from "#graph/knowledge-graph.ts";
import { layoutGraph } from "#graph/layout/layout.ts";
import { visibleGraph } from "#graph/visible.ts";
import type { Entity } from "#model/entity.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { Localized } from "#model/language.ts";

/** Seed of the layout: any number would do, as long as it stays. */
const SEED = 1;

/**
 * Gives a place to every entity that the first view shows, so that the first picture needs no layout. Positions are
 * rounded: the last digits of a float may differ between machines.
 */
export function placeEntities(graph: Omit<GraphFile, "hash">): Entity[] {
  const index = indexGraph({ ...graph, hash: "" });
  const { entities, relations } = visibleGraph(index, everything);
  const shown = graph.entities.filter(({ id }) => entities.has(id));
  const positions = layoutGraph({
    nodes: shown.map(({ id, label }) => ({ id, label: longest(label), degree: degreeOf(index, id) })),
    edges: graph.relations
      .filter(({ id }) => relations.has(id))
      .map(({ subject, object }) => ({ source: subject, target: object })),
    seed: SEED,
  });
  return graph.entities.map((entity) => {
    const position = positions.get(entity.id);
    return position === undefined ? entity : { ...entity, position: { x: round(position.x), y: round(position.y) } };
  });
}

/** A picture has room for the names in either language. */
function longest({ en, it }: Localized): string {
  return it.length > en.length ? it : en;
}

function round(coordinate: number): number {
  // Adding zero turns -0, which JSON does not know, into 0.
  return Math.round(coordinate) + 0;
}
