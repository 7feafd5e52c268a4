import type { EntityId } from "#model/ids.ts";
import type { SnapshotFile } from "#model/snapshot-file.ts";
import { indexGraph, type KnowledgeGraph } from "./knowledge-graph.ts";

/** The graph that a snapshot holds: what was shown when it was taken, and nothing else. */
export function graphOfSnapshot({ graph, degrees }: SnapshotFile): KnowledgeGraph {
  return indexGraph(graph, new Map(Object.entries(degrees) as [EntityId, number][]));
}
