import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { View } from "#graph/view.ts";

/** Says that a value is of no use. */
export type Refuse = (value: string) => void;

export interface Reading {
  readonly values: readonly string[];
  readonly graph: KnowledgeGraph;
  /** What the keys before it said. */
  readonly view: View;
  readonly refuse: Refuse;
}

/** One key of the address: how its part of the view is read and written. A value left out is the default. */
export interface Field {
  readonly read: (reading: Reading) => Partial<View>;
  readonly write: (view: View) => readonly string[] | null;
}
