import type { Pair } from "./plan.ts";

/** The bodies that arcs lead from and to, by index. */
export interface Ends {
  readonly out: readonly (readonly number[])[];
  readonly in: readonly (readonly number[])[];
}

function endsOf(count: number, arcs: readonly Pair[]): Ends {
  const ends = {
    out: Array.from({ length: count }, (): number[] => []),
    in: Array.from({ length: count }, (): number[] => []),
  };
  for (const [from, to] of arcs) {
    ends.out[from]?.push(to);
    ends.in[to]?.push(from);
  }
  return ends;
}

/**
 * Turns round as few arcs as it takes for none to close a circle, greedily: sources come first, sinks last, and else the
 * one that most arcs leave (Eades, Lin and Smyth 1993). Ties go to the lower index.
 */
export function withoutCycles(count: number, arcs: readonly Pair[]): Pair[] {
  const { out, in: into } = endsOf(count, arcs);
  const [outDegree, inDegree] = [out.map(({ length }) => length), into.map(({ length }) => length)];
  const left = new Set(Array.from({ length: count }, (_, index) => index));
  const [first, last]: [number[], number[]] = [[], []];
  const take = (index: number, list: number[]) => {
    left.delete(index);
    list.push(index);
    for (const other of out[index] ?? []) inDegree[other] = (inDegree[other] ?? 0) - 1;
    for (const other of into[index] ?? []) outDegree[other] = (outDegree[other] ?? 0) - 1;
  };
  while (left.size > 0) {
    const sinks = [...left].filter((index) => outDegree[index] === 0);
    const sources = [...left].filter((index) => inDegree[index] === 0 && outDegree[index] !== 0);
    for (const sink of sinks) take(sink, last);
    for (const source of sources) take(source, first);
    if (sinks.length + sources.length > 0) continue;
    const lead = (index: number) => (outDegree[index] ?? 0) - (inDegree[index] ?? 0);
    const best = [...left].reduce((most, index) => (lead(index) > lead(most) ? index : most));
    take(best, first);
  }
  const rank = new Map([...first, ...last.toReversed()].map((index, position) => [index, position]));
  const turned = new Map<string, Pair>();
  for (const [from, to] of arcs) {
    const pair: Pair = (rank.get(from) ?? 0) < (rank.get(to) ?? 0) ? [from, to] : [to, from];
    turned.set(pair.join(" "), pair);
  }
  return [...turned.values()];
}

/** Bodies such that every one comes after all that arcs lead to it from. */
function inOrder({ out, in: into }: Ends): number[] {
  const waiting = into.map(({ length }) => length);
  const order = waiting.flatMap((count, index) => (count === 0 ? [index] : []));
  for (const index of order) {
    for (const other of out[index] ?? []) {
      const count = (waiting[other] ?? 0) - 1;
      waiting[other] = count;
      if (count === 0) order.push(other);
    }
  }
  return order;
}

/** Times that layers are drawn together. */
const PULLS = 30;

/**
 * The layer of each body, from 0: all arcs, which must not close a circle, lead to a higher one. The longest way to a
 * body gives its layer; then bodies move to where their arcs are shorter, until none can.
 */
export function layersOf(count: number, arcs: readonly Pair[]): number[] {
  const ends = endsOf(count, arcs);
  const order = inOrder(ends);
  const layers = new Array<number>(count).fill(0);
  const layer = (index: number) => layers[index] ?? 0;
  const after = (index: number) => (ends.in[index] ?? []).reduce((most, from) => Math.max(most, layer(from) + 1), 0);
  for (const index of order) layers[index] = after(index);
  const deepest = layers.reduce((most, each) => Math.max(most, each), 0);
  for (let pull = 0; pull < PULLS; pull++) {
    let moved = false;
    for (const index of pull % 2 === 0 ? order.toReversed() : order) {
      const [into, out] = [ends.in[index] ?? [], ends.out[index] ?? []];
      if (into.length + out.length === 0 || into.length === out.length) continue;
      const lowest = out.reduce((least, to) => Math.min(least, layer(to) - 1), deepest);
      const target = out.length > into.length ? lowest : after(index);
      if (target !== layer(index)) moved = true;
      layers[index] = target;
    }
    if (!moved) break;
  }
  const used = [...new Set(layers)].sort((a, b) => a - b);
  return layers.map((each) => used.indexOf(each));
}
