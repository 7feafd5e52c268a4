import type { EntityId, RelationId } from "#model/ids.ts";
import type { Scene } from "./scene.ts";

/** What the reader looks at. */
export type Selection =
  { readonly kind: "entity"; readonly id: EntityId } | { readonly kind: "relation"; readonly id: RelationId };

/** What stands out in a scene. Whatever is in none of the sets is faded; without a selection nothing is. */
export interface Emphasis {
  readonly selected: EntityId | RelationId;
  /** The ends of a selected edge. */
  readonly ends: ReadonlySet<EntityId>;
  /** Neither selected nor faded. */
  readonly nodes: ReadonlySet<EntityId>;
  readonly edges: ReadonlySet<RelationId>;
  /** Other edges between the ends of a selected edge: less faded than the rest. */
  readonly siblings: ReadonlySet<RelationId>;
}

/** What stands out when something is selected; `null` without a selection, or where the scene does not hold it. */
export function emphasise(scene: Scene, selection: Selection | null): Emphasis | null {
  if (selection === null) return null;
  if (selection.kind === "entity") {
    if (!scene.nodes.some(({ id }) => id === selection.id)) return null;
    const near = scene.edges.filter(({ source, target }) => source === selection.id || target === selection.id);
    return {
      selected: selection.id,
      ends: new Set(),
      nodes: new Set(near.flatMap(({ source, target }) => [source, target]).filter((id) => id !== selection.id)),
      edges: new Set(near.map(({ id }) => id)),
      siblings: new Set(),
    };
  }
  const edge = scene.edges.find(({ id }) => id === selection.id);
  if (edge === undefined) return null;
  const ends = new Set([edge.source, edge.target]);
  const siblings = scene.edges.filter(
    ({ id, source, target }) => id !== edge.id && ends.has(source) && ends.has(target),
  );
  return {
    selected: edge.id,
    ends,
    nodes: new Set(),
    edges: new Set(),
    siblings: new Set(siblings.map(({ id }) => id)),
  };
}
