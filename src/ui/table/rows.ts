import { claimsOf, type KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Selection } from "#graph/selection.ts";
import type { Visible } from "#graph/visible.ts";
import type { Claim } from "#model/claim.ts";
import type { Entity } from "#model/entity.ts";
import { relationId } from "#model/ids.ts";
import type { PartialDate } from "#model/partial-date.ts";
import type { Relation } from "#model/statement.ts";

/** The relations that are visible, in the order of the graph file. */
export function visibleRelations(graph: KnowledgeGraph, { relations }: Visible): Relation[] {
  return [...graph.relations.values()].filter(({ id }) => relations.has(id));
}

/** The entities that are visible and described. */
export function visibleEntities(graph: KnowledgeGraph, { entities }: Visible): Entity[] {
  return [...graph.entities.values()].filter(({ id }) => entities.has(id));
}

/** The claims behind the visible relations, then those behind the facts of the visible entities. */
export function visibleClaims(graph: KnowledgeGraph, visible: Visible): Claim[] {
  const ofRelations = visibleRelations(graph, visible).flatMap((relation) => claimsOf(graph, relation));
  const ofFacts = [...graph.facts.values()]
    .filter(({ subject }) => visible.entities.has(subject))
    .flatMap((fact) => claimsOf(graph, fact));
  return [...ofRelations, ...ofFacts];
}

/** How many rows `visibleClaims` has, without making them. */
export function countClaims(graph: KnowledgeGraph, visible: Visible): number {
  let count = 0;
  for (const { id, claims } of graph.relations.values()) if (visible.relations.has(id)) count += claims.length;
  for (const { subject, claims } of graph.facts.values()) if (visible.entities.has(subject)) count += claims.length;
  return count;
}

/** What a claim's row selects: the relation that it backs, or the entity that it gives a fact about. */
export function selectionOfClaim(claim: Claim): Selection {
  return claim.kind === "relation"
    ? { kind: "relation", id: relationId(claim) }
    : { kind: "entity", id: claim.subject };
}

/** A date as a number to sort by: its first day, or the last where the beginning is open. */
export function dayOf(date: PartialDate | undefined): number | null {
  return date?.first ?? date?.last ?? null;
}

/** A sum or a number to sort by; other values have none. */
export function figureOf(claim: Claim): number | null {
  if (claim.kind === "relation") return claim.amount?.value ?? null;
  if (claim.value.kind === "money") return claim.value.amount.value;
  return claim.value.kind === "number" ? claim.value.number : null;
}
