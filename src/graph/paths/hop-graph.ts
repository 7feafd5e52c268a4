import type { EntityId, RelationId } from "#model/ids.ts";
import type { KnowledgeGraph } from "../knowledge-graph.ts";
import { type Chain, chainsFrom, type Ground, visitHops } from "./chains.ts";
import { wayOut } from "./steps.ts";

/** The hops from one entity, each by the strongest way there is: to whom, and how weak. */
export interface Neighbours {
  readonly to: readonly number[];
  readonly weakness: readonly number[];
}

/** Entities by numbers, and the hops between them: one for each pair, however many relations there are. */
export interface HopGraph {
  readonly ground: Ground;
  readonly ids: readonly EntityId[];
  readonly numberOf: ReadonlyMap<EntityId, number>;
  readonly neighbours: (entity: number) => Neighbours;
  /** Every hop from an entity, by where it leads. Not sorted. */
  readonly chains: (from: EntityId) => ReadonlyMap<EntityId, readonly Chain[]>;
}

/** Farther than anything is. */
export const UNREACHED = 0x3fff_ffff;

function idsOf({ entities, relations }: KnowledgeGraph): EntityId[] {
  const ids = new Set(entities.keys());
  // A part of a graph may name entities that it does not describe.
  for (const { subject, object } of relations.values()) ids.add(subject).add(object);
  return [...ids];
}

/** The hops over a ground; `base` has those from entities for which `isAnother` does not hold. */
function build(ground: Ground, base?: HopGraph, isAnother: (id: EntityId) => boolean = () => true): HopGraph {
  const ids = base?.ids ?? idsOf(ground.graph);
  const numberOf = base?.numberOf ?? new Map(ids.map((id, number) => [id, number]));
  const known: (Neighbours | undefined)[] = [];
  const chains = new Map<EntityId, ReadonlyMap<EntityId, readonly Chain[]>>();
  /** Where in the list that is being made an entity stands, by its number. */
  const place = new Int32Array(ids.length).fill(-1);
  function find(number: number): Neighbours {
    const to: number[] = [];
    const weakness: number[] = [];
    const id = ids[number];
    if (id === undefined) return { to, weakness };
    if (base !== undefined && !isAnother(id)) return base.neighbours(number);
    visitHops(ground, id, (end, weak) => {
      const next = numberOf.get(end) ?? -1;
      const at = place[next] ?? -1;
      if (at >= 0) weakness[at] = Math.min(weakness[at] ?? UNREACHED, weak);
      else {
        place[next] = to.length;
        to.push(next);
        weakness.push(weak);
      }
    });
    for (const next of to) place[next] = -1;
    return { to, weakness };
  }
  return {
    ground,
    ids,
    numberOf,
    neighbours: (number) => (known[number] ??= find(number)),
    chains: (from) => {
      const before = chains.get(from);
      if (before !== undefined) return before;
      const found = base === undefined || isAnother(from) ? chainsFrom(ground, from) : base.chains(from);
      chains.set(from, found);
      return found;
    },
  };
}

const kept = new WeakMap<KnowledgeGraph | ReadonlySet<RelationId>, HopGraph>();

/** The hops over a graph where no deal is an end, kept for the next question. */
function baseOf(graph: KnowledgeGraph, allowed: Ground["allowed"]): HopGraph {
  const before = kept.get(allowed ?? graph);
  if (before?.ground.graph === graph) return before;
  const hops = build({ graph, allowed, ends: new Set() });
  kept.set(allowed ?? graph, hops);
  return hops;
}

/** The entities some of whose hops are others once a deal is an end: those one hop off, its parties, and theirs. */
function concerned({ ground, ids, numberOf, neighbours }: HopGraph, deals: readonly EntityId[]): Set<EntityId> {
  const parties = new Set(deals);
  for (const deal of parties) for (const { to } of wayOut(ground.graph, deal)) parties.add(to);
  const near = deals.flatMap((deal) => neighbours(numberOf.get(deal) ?? -1).to.flatMap((number) => ids[number] ?? []));
  return new Set([...parties, ...near]);
}

/** The hops over a graph, each found when it is first asked for. */
export function hopGraph({ graph, allowed, ends }: Ground): HopGraph {
  const base = baseOf(graph, allowed);
  const deals = [...ends].filter((id) => wayOut(graph, id).length > 0);
  if (deals.length === 0) return base;
  const others = concerned(base, deals);
  return build({ graph, allowed, ends: new Set(deals) }, base, (id) => others.has(id));
}

/** How many hops each entity, by its number, is from another, as far as `most` hops; farther ones are `UNREACHED`. */
export function distancesFrom({ ids, neighbours }: HopGraph, start: number, most = Infinity): Int32Array {
  const distances = new Int32Array(ids.length).fill(UNREACHED);
  distances[start] = 0;
  let edge = [start];
  for (let hops = 1; hops <= most && edge.length > 0; hops++) {
    const next: number[] = [];
    for (const at of edge) {
      for (const to of neighbours(at).to) {
        if (distances[to] !== UNREACHED) continue;
        distances[to] = hops;
        next.push(to);
      }
    }
    edge = next;
  }
  return distances;
}
