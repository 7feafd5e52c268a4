import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { connect } from "#graph/paths/connect.ts";
import { connectThree } from "#graph/paths/connect-three.ts";
import { findPaths } from "#graph/paths/find.ts";
import type { EntityId } from "#model/ids.ts";

const PAIRS = 300;
const TREES = 50;
const TERMINALS = 6;
/** Milliseconds that five paths may take. */
const TARGET = 200;

/** How long something took, each time that it was asked. */
interface Times {
  readonly median: number;
  readonly max: number;
}

function timesOf(questions: readonly (() => void)[]): Times {
  const times = questions.map((ask) => {
    const began = performance.now();
    ask();
    return performance.now() - began;
  });
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? NaN, max: times.at(-1) ?? NaN };
}

/** The same numbers below a limit each time, spread evenly. */
function* spreadBelow(limit: number): Generator<number> {
  for (let index = 1; ; index++) yield Math.floor(((index * 0.618_033_988_749_895) % 1) * limit);
}

/** Asks for paths and connections between many entities of a graph; prints median and maximum; fails above the target. */
export function benchPaths(graph: KnowledgeGraph): void {
  const ids = [...graph.entities.keys()];
  const numbers = spreadBelow(ids.length);
  const some = (): EntityId => ids[numbers.next().value as number] as EntityId;
  const hubs = ids.toSorted((a, b) => graph.network.degree(b) - graph.network.degree(a)).slice(0, 10);
  const pathsBetween = (from: EntityId, to: EntityId) => () => void findPaths(graph, { from, to, allowed: null });
  const pairs = Array.from({ length: PAIRS }, () => pathsBetween(some(), some()));
  const hubPairs = hubs.flatMap((from) => hubs.filter((to) => to !== from).map((to) => pathsBetween(from, to)));
  const trees = Array.from({ length: TREES }, () => {
    const ends = Array.from({ length: TERMINALS }, some);
    return () => void connect(graph, { ends, allowed: null });
  });
  const connectionsOf = (three: readonly [EntityId, EntityId, EntityId]) => () =>
    void connectThree(graph, { ends: three, allowed: null });
  const threes = Array.from({ length: TREES }, () => connectionsOf([some(), some(), some()]));
  const hubThrees = hubs.slice(2).map((hub, index) => connectionsOf([hubs[index] ?? hub, hubs[index + 1] ?? hub, hub]));
  const rows: Readonly<Record<string, Times>> = {
    "the first question, which indexes the graph": timesOf([pathsBetween(some(), some())]),
    [`5 paths between ${PAIRS} pairs`]: timesOf(pairs),
    [`5 paths between ${hubPairs.length} pairs of hubs`]: timesOf(hubPairs),
    [`5 connections of ${TREES} threes`]: timesOf(threes),
    [`5 connections of ${hubThrees.length} threes of hubs`]: timesOf(hubThrees),
    [`${TREES} connections of ${TERMINALS} entities`]: timesOf(trees),
  };
  console.log(`${graph.relations.size} relations, ${graph.entities.size} entities, milliseconds`);
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, { median, max }]) => [
        name,
        { median: median.toFixed(1), max: max.toFixed(1), target: TARGET },
      ]),
    ),
  );
  if ((rows[`5 paths between ${PAIRS} pairs`]?.max ?? Infinity) > TARGET) process.exitCode = 1;
}
