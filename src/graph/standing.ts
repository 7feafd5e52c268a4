import type { Disagreement } from "#model/disagreement.ts";
import type { Fact, Relation } from "#model/statement.ts";
import { comparabilityOf } from "./disagreement.ts";
import { disagreementsOf, type KnowledgeGraph } from "./knowledge-graph.ts";

/** Where a disagreement stands: nobody has settled it, an editor has, or its sides cannot be held against each other at all. */
export const standings = ["open", "not_comparable", "resolved"] as const;
export type Standing = (typeof standings)[number];

/** Where a disagreement stands. What is settled is settled, whatever it was about. */
export function standingOf(graph: KnowledgeGraph, { sides, resolution }: Disagreement): Standing {
  if (resolution !== undefined) return "resolved";
  const claims = sides.map((ids) => ids.map((id) => graph.claims.get(id)).filter((claim) => claim !== undefined));
  return comparabilityOf(claims) === "comparable" ? "open" : "not_comparable";
}

/** Which ≠ something carries: filled while sources disagree, hollow once an editor has settled it. */
export type Mark = "open" | "resolved";

/** The ≠ of several things: open if any of them is. */
export function markAmong(marks: readonly (Mark | null)[]): Mark | null {
  return marks.includes("open") ? "open" : marks.includes("resolved") ? "resolved" : null;
}

/**
 * Which ≠ a relation or fact carries: an open one if sources disagree in anything, a settled one where all of that is settled,
 * and none where nothing can be compared: that is no disagreement.
 */
export function markOf(graph: KnowledgeGraph, statement: Relation | Fact): Mark | null {
  if (statement.disagreements.length === 0) return null;
  const found = disagreementsOf(graph, statement).map((each) => standingOf(graph, each));
  return markAmong(found.map((standing) => (standing === "not_comparable" ? null : standing)));
}
