import type { Claim } from "#model/claim.ts";
import type { Disagreement, DisagreementKind } from "#model/disagreement.ts";
import { type FactId, factId, type RelationId, relationId } from "#model/ids.ts";
import type { Fact, Relation } from "#model/statement.ts";
import { notComparableWithin } from "./disagreement.ts";
import { placeOf } from "./disputed.ts";
import { claimsOf, degreeOf, type KnowledgeGraph } from "./knowledge-graph.ts";
import { originsOf } from "./origins.ts";
import type { Selection } from "./selection.ts";
import { type Standing, standingOf } from "./standing.ts";

/** What sources disagree about, or what they say that cannot be compared. */
export interface Dispute {
  /** A disagreement's, or that of the relation or fact whose sums cannot be compared. */
  readonly id: string;
  readonly kind: DisagreementKind;
  readonly standing: Standing;
  /** Nothing where the sums of one relation or fact only cannot be compared. */
  readonly disagreement: Disagreement | null;
  /** As far as this part of a graph has them. */
  readonly sides: readonly (readonly Claim[])[];
  /** Where it is read side by side; `null` where this part of a graph lacks it. */
  readonly place: Selection | null;
  /** The relations and facts that it is about. */
  readonly statements: readonly (RelationId | FactId)[];
}

/** The relation or fact that a claim is a claim of. */
export function statementIdOf(claim: Claim): RelationId | FactId {
  return claim.kind === "relation" ? relationId(claim) : factId(claim.subject, claim.property);
}

const statementsOf = (sides: Dispute["sides"]) => [...new Set(sides.flat().map(statementIdOf))];

function recorded(graph: KnowledgeGraph, disagreement: Disagreement): Dispute {
  const sides = disagreement.sides.map((ids) =>
    ids.map((id) => graph.claims.get(id)).filter((each) => each !== undefined),
  );
  const { id, kind } = disagreement;
  const standing = standingOf(graph, disagreement);
  return {
    id,
    kind,
    standing,
    disagreement,
    sides,
    place: placeOf(graph, disagreement),
    statements: statementsOf(sides),
  };
}

function incomparable(graph: KnowledgeGraph, statement: Relation | Fact): Dispute[] {
  const sides = notComparableWithin(claimsOf(graph, statement));
  if (sides.length === 0) return [];
  const place: Selection =
    "type" in statement ? { kind: "relation", id: statement.id } : { kind: "entity", id: statement.subject };
  const common = { kind: "amount", standing: "not_comparable", disagreement: null } as const;
  return [{ ...common, id: `${statement.id}:not-comparable`, sides, place, statements: [statement.id] }];
}

/** How much hangs on it: the relations and facts that it is about, the origins that speak, how connected their subjects are. */
function importance(graph: KnowledgeGraph, { sides, statements }: Dispute): readonly number[] {
  const claims = sides.flat();
  const subjects = new Set(claims.map(({ subject }) => subject));
  const degrees = [...subjects].reduce((sum, id) => sum + degreeOf(graph, id), 0);
  return [statements.length, originsOf(claims, graph.articles).length, degrees];
}

/** Everything that sources disagree about or that cannot be compared: the most important first, equals by id. */
export function disputesIn(graph: KnowledgeGraph): Dispute[] {
  const all = [
    ...[...graph.disagreements.values()].map((each) => recorded(graph, each)),
    ...[...graph.relations.values(), ...graph.facts.values()].flatMap((each) => incomparable(graph, each)),
  ];
  const weights = new Map(all.map((each) => [each, importance(graph, each)]));
  return all.sort((a, b) => {
    const [x, y] = [weights.get(a) ?? [], weights.get(b) ?? []];
    const first = x.findIndex((value, index) => value !== y[index]);
    return first === -1 ? (a.id < b.id ? -1 : 1) : (y[first] ?? 0) - (x[first] ?? 0);
  });
}
