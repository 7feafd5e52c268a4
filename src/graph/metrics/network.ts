import type { EntityId } from "#model/ids.ts";
import type { KnowledgeGraph } from "../knowledge-graph.ts";
import type { Visible } from "../visible.ts";
import type { Scope } from "./metric-id.ts";

/**
 * What is measured: entities, and which of them are linked. Two are where any relation is between them, structural and
 * denied ones too; how many there are, and which way they read, counts for nothing. An entity is not linked to itself.
 */
export interface Network {
  /** In the order of ids. */
  readonly ids: readonly EntityId[];
  /** Two indexes of `ids` for every link, one link after the other, each once, in ascending order. */
  readonly links: Uint32Array;
}

/** How many links a network has. */
export const linkCount = ({ links }: Network): number => links.length / 2;

/** The network of some entities and the pairs of them that are linked; a pair may stand several times, either way round. */
export function networkOf(entities: Iterable<EntityId>, pairs: Iterable<readonly [EntityId, EntityId]>): Network {
  const ids = [...new Set(entities)].sort();
  const index = new Map(ids.map((id, position) => [id, position]));
  const linked = new Set<number>();
  for (const [one, other] of pairs) {
    const [a, b] = [index.get(one), index.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    linked.add(Math.min(a, b) * ids.length + Math.max(a, b));
  }
  const sorted = Float64Array.from(linked).sort();
  const links = new Uint32Array(2 * sorted.length);
  sorted.forEach((pair, position) => {
    links[2 * position] = Math.floor(pair / ids.length);
    links[2 * position + 1] = pair % ids.length;
  });
  return { ids, links };
}

/** The network of a graph, or of what is visible of it. What only fades for want of relations is not part of the view. */
export function networkIn(graph: KnowledgeGraph, visible: Visible, scope: Scope): Network {
  const entities =
    scope === "whole" ? [...graph.entities.keys()] : [...visible.entities].filter((id) => !visible.lone.has(id));
  const relations = [...graph.relations.values()].filter(({ id }) => scope === "whole" || visible.relations.has(id));
  return networkOf(
    entities,
    relations.map(({ subject, object }) => [subject, object] as const),
  );
}

/** The neighbours of every node, one node after the other: those of node n stand from `starts[n]` up to `starts[n + 1]`. */
export interface Neighbours {
  readonly starts: Uint32Array;
  readonly near: Uint32Array;
}

/** The neighbours of every node of a network. */
export function neighboursIn({ ids, links }: Network): Neighbours {
  const starts = new Uint32Array(ids.length + 1);
  for (const end of links) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let node = 0; node < ids.length; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const filled = starts.slice();
  const near = new Uint32Array(links.length);
  const put = (node: number, other: number) => {
    const at = filled[node] ?? 0;
    near[at] = other;
    filled[node] = at + 1;
  };
  for (let link = 0; link < links.length; link += 2) {
    const [a, b] = [links[link] ?? 0, links[link + 1] ?? 0];
    put(a, b);
    put(b, a);
  }
  return { starts, near };
}
