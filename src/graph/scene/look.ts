import type { EntityId } from "#model/ids.ts";
import type { Language } from "#model/language.ts";
import type { KnowledgeGraph } from "../knowledge-graph.ts";
import type { MetricId, Scope } from "../metrics/metric-id.ts";
import type { View } from "../view.ts";

/** What a view lets nodes say of who matters. */
export type LookChoice = Pick<View, "sizedBy" | "colouredBy" | "grouped">;

/** What a measure says of entities; one of which it says nothing has `null`, or is missing. */
export type Values = ReadonlyMap<EntityId, number | null>;

/** The measures that it takes to draw nodes as a view has them; none as usual. */
export function measuresFor({ sizedBy, colouredBy, grouped }: LookChoice): MetricId[] {
  const ids = [sizedBy, colouredBy, grouped ? "community" : null] as const;
  return [...new Set(ids.filter((id) => id !== null))];
}

/** A measure that was taken. */
export interface Taken {
  readonly values: Values;
  /** From how many entities it was estimated; `null` where it is exact. */
  readonly sampled: number | null;
}

/** What it takes to draw nodes by measures. */
export interface Look extends LookChoice {
  /** What was measured. */
  readonly scope: Scope;
  readonly graph: KnowledgeGraph;
  readonly language: Language;
  /** Those that are known by now; what goes by another is drawn as usual. */
  readonly taken: ReadonlyMap<MetricId, Taken>;
}
