import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Selection } from "#graph/selection.ts";
import type { EntityId } from "#model/ids.ts";
import type { Trail } from "#state/trail.ts";

/** So many steps of the trail are written out. */
const MOST_STEPS = 4;

/** A step of the trail as it is shown. */
export interface TrailStep {
  /** Its place in the whole trail, counted from 0. */
  readonly step: number;
  readonly id: EntityId;
  /** Whether it is what is selected now. */
  readonly present: boolean;
}

interface ShownTrail {
  /** How many steps come before those that are shown. */
  readonly earlier: number;
  readonly steps: readonly TrailStep[];
}

/** The end of a trail, of what the graph knows; nothing of a trail of one step. */
export function shownTrail(graph: KnowledgeGraph, trail: Trail, select: Selection | null): ShownTrail {
  const known = trail.flatMap((id, step) =>
    graph.entities.has(id) ? [{ step, id, present: step === trail.length - 1 && select?.id === id }] : [],
  );
  if (known.length < 2) return { earlier: 0, steps: [] };
  return { earlier: Math.max(0, known.length - MOST_STEPS), steps: known.slice(-MOST_STEPS) };
}
