import type { EntityId, RelationId } from "#model/ids.ts";
import type { Selection } from "../selection.ts";
import type { Scene } from "./scene.ts";

/** Entities and relations that belong together, such as a path. */
export interface Trace {
  /** Between which it goes. */
  readonly ends: readonly EntityId[];
  readonly entities: readonly EntityId[];
  readonly relations: readonly RelationId[];
}

/** What stands out in a scene. Whatever is in none of the sets is faded; without a selection nothing is. */
export interface Emphasis {
  /** The entity, or the edge, that is selected; `null` where several entities are. */
  readonly selected: EntityId | RelationId | null;
  /** Entities that are chosen together. */
  readonly picked: ReadonlySet<EntityId>;
  /** The ends of a selected edge. */
  readonly ends: ReadonlySet<EntityId>;
  /** Neither selected nor faded. */
  readonly nodes: ReadonlySet<EntityId>;
  readonly edges: ReadonlySet<RelationId>;
  /** Other edges between the ends of a selected edge: less faded than the rest. */
  readonly siblings: ReadonlySet<RelationId>;
}

const nothing: Emphasis = {
  selected: null,
  picked: new Set(),
  ends: new Set(),
  nodes: new Set(),
  edges: new Set(),
  siblings: new Set(),
};

/** Whether an entity or an edge is selected, alone or with others. */
export function isSelected({ selected, picked }: Emphasis, id: EntityId | RelationId): boolean {
  return selected === id || picked.has(id as EntityId);
}

/** Opacities of what is not looked at, on the canvas and in pictures. */
export const FADED = { node: 0.34, edge: 0.17, sibling: 0.4, label: 0.55, mark: 0.3 } as const;

/** Whether an entity is not what is looked at; without a selection none is. */
export function isFaded(emphasis: Emphasis | null, id: EntityId): boolean {
  if (emphasis === null) return false;
  return !isSelected(emphasis, id) && !emphasis.ends.has(id) && !emphasis.nodes.has(id);
}

function emphasiseEntity({ nodes, edges }: Scene, id: EntityId): Emphasis | null {
  if (!nodes.some((node) => node.id === id)) return null;
  const near = edges.filter(({ source, target }) => source === id || target === id);
  return {
    ...nothing,
    selected: id,
    nodes: new Set(near.flatMap(({ source, target }) => [source, target]).filter((end) => end !== id)),
    edges: new Set(near.map((edge) => edge.id)),
  };
}

function emphasiseRelation({ edges }: Scene, id: RelationId): Emphasis | null {
  const edge = edges.find(({ members }) => members.includes(id));
  if (edge === undefined) return null;
  const ends = new Set([edge.source, edge.target]);
  const siblings = edges.filter((other) => other.id !== edge.id && ends.has(other.source) && ends.has(other.target));
  return { ...nothing, selected: edge.id, ends, siblings: new Set(siblings.map((other) => other.id)) };
}

function emphasisePicked({ nodes, edges }: Scene, ids: readonly EntityId[]): Emphasis | null {
  const picked = new Set(nodes.map(({ id }) => id).filter((id) => ids.includes(id)));
  if (picked.size === 0) return null;
  const between = edges.filter(({ source, target }) => picked.has(source) && picked.has(target));
  return { ...nothing, picked, edges: new Set(between.map(({ id }) => id)) };
}

/** All of a trace that the scene holds, and of it what is selected besides. */
function emphasiseTrace({ nodes, edges }: Scene, trace: Trace, selection: Selection | null): Emphasis | null {
  const drawn = (ids: readonly EntityId[]) => {
    const set = new Set(ids);
    return new Set(nodes.map(({ id }) => id).filter((id) => set.has(id)));
  };
  const relations = new Set(trace.relations);
  const traced = edges.filter(({ members }) => members.some((id) => relations.has(id)));
  const all = drawn(trace.entities);
  if (all.size === 0) return null;
  const edge = selection?.kind === "relation" ? edges.find(({ members }) => members.includes(selection.id)) : undefined;
  return {
    ...nothing,
    selected: selection?.kind === "entity" ? selection.id : (edge?.id ?? null),
    ends: edge === undefined ? drawn(trace.ends) : new Set([edge.source, edge.target]),
    nodes: all,
    edges: new Set(traced.map(({ id }) => id)),
  };
}

/** Whether what is selected is part of a trace. */
function belongsTo(selection: Selection | null, { entities, relations }: Trace): boolean {
  if (selection === null) return true;
  return selection.kind === "entity" ? entities.includes(selection.id) : relations.includes(selection.id);
}

/**
 * What stands out when something is selected, or when a trace is looked at and nothing outside it is selected; `null`
 * without either, or where the scene does not hold it.
 */
export function emphasise(
  scene: Scene,
  selection: Selection | null,
  picked: readonly EntityId[] = [],
  trace: Trace | null = null,
): Emphasis | null {
  if (picked.length > 0) return emphasisePicked(scene, picked);
  const traced = trace !== null && belongsTo(selection, trace) ? emphasiseTrace(scene, trace, selection) : null;
  if (traced !== null) return traced;
  if (selection === null) return null;
  return selection.kind === "entity" ? emphasiseEntity(scene, selection.id) : emphasiseRelation(scene, selection.id);
}
