import type { Claim } from "#model/claim.ts";
import type { Entity } from "#model/entity.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { ClaimId, RelationId } from "#model/ids.ts";
import type { Fact, Relation } from "#model/statement.ts";
import type { Status } from "#model/status.ts";

/** What can differ about a claim that is still the same claim. */
export const claimAspects = ["status", "amount", "value", "when", "attribution", "place", "wording"] as const;
export type ClaimAspect = (typeof claimAspects)[number];

/** A claim that is in both, and what about it is another. */
export interface ClaimChange {
  readonly id: ClaimId;
  readonly before: Claim;
  readonly after: Claim;
  readonly aspects: readonly ClaimAspect[];
}

/** Something that both graphs have, and what about it has changed. */
export interface StatementChange<Statement extends Relation | Fact> {
  readonly before: Statement;
  readonly after: Statement;
  /** From and to; nothing where it is the same. */
  readonly status: { readonly from: Status; readonly to: Status } | null;
  /** Numbers of independent origins. */
  readonly origins: { readonly from: number; readonly to: number } | null;
  /** Numbers of disagreements. */
  readonly disagreements: { readonly from: number; readonly to: number } | null;
  readonly claims: {
    readonly added: readonly ClaimId[];
    readonly removed: readonly ClaimId[];
    readonly changed: readonly ClaimChange[];
  };
}

interface Changes<Item, Change> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly changed: readonly Change[];
}

/** How one graph differs from another, by the ids of what they hold; lists in the order of ids. */
export interface GraphDiff {
  readonly entities: Changes<Entity, { readonly before: Entity; readonly after: Entity }>;
  readonly relations: Changes<Relation, StatementChange<Relation>>;
  readonly facts: Changes<Fact, StatementChange<Fact>>;
}

/** A comparison that does not depend on the order in which keys were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const isSame = (a: unknown, b: unknown) => canonical(a ?? null) === canonical(b ?? null);

const aspectOf: Readonly<Record<ClaimAspect, (claim: Claim) => unknown>> = {
  status: ({ status }) => status,
  amount: (claim) => (claim.kind === "relation" ? claim.amount : undefined),
  value: (claim) => (claim.kind === "property" ? claim.value : undefined),
  when: ({ when }) => when,
  attribution: ({ attributedTo, via, quoted, respondsTo }) => [attributedTo, via, quoted, respondsTo],
  place: ({ at }) => at,
  wording: ({ says, quote }) => [says, quote],
};

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function compared<Item extends { readonly id: string }, Change>(
  before: readonly Item[],
  after: readonly Item[],
  changeOf: (before: Item, after: Item) => Change | null,
): Changes<Item, Change> {
  const [old, fresh] = [before, after].map((items) => new Map(items.map((item) => [item.id, item])));
  return {
    added: after.filter(({ id }) => old?.has(id) !== true).sort(byId),
    removed: before.filter(({ id }) => fresh?.has(id) !== true).sort(byId),
    changed: before.toSorted(byId).flatMap((item) => {
      const other = fresh?.get(item.id);
      const change = other === undefined ? null : changeOf(item, other);
      return change === null ? [] : [change];
    }),
  };
}

function claimChange(before: Claim, after: Claim): ClaimChange | null {
  const aspects = claimAspects.filter((aspect) => !isSame(aspectOf[aspect](before), aspectOf[aspect](after)));
  return aspects.length === 0 ? null : { id: before.id, before, after, aspects };
}

type Claims = ReadonlyMap<ClaimId, Claim>;

const claimsOf = (ids: readonly ClaimId[], claims: Claims) =>
  ids.map((id) => claims.get(id)).filter((claim) => claim !== undefined);

const moved = <Value>(from: Value, to: Value) => (from === to ? null : { from, to });

function statementChange<Statement extends Relation | Fact>(old: Claims, fresh: Claims) {
  return (before: Statement, after: Statement): StatementChange<Statement> | null => {
    const claims = compared(claimsOf(before.claims, old), claimsOf(after.claims, fresh), claimChange);
    const change: StatementChange<Statement> = {
      before,
      after,
      status: moved(before.status, after.status),
      origins: moved(before.origins.length, after.origins.length),
      disagreements: moved(before.disagreements.length, after.disagreements.length),
      claims: {
        added: claims.added.map(({ id }) => id),
        removed: claims.removed.map(({ id }) => id),
        changed: claims.changed,
      },
    };
    const isUnchanged =
      change.status === null &&
      change.origins === null &&
      change.disagreements === null &&
      claims.added.length + claims.removed.length + claims.changed.length === 0;
    return isUnchanged ? null : change;
  };
}

/** Where an entity stands in a picture is no fact about it. */
const aboutEntity = (entity: Entity) => ({ ...entity, position: undefined });

/**
 * Compares two graphs. Ids name neither status nor amount nor wording, so that "alleged" becoming "denied" is one change
 * and not one thing gone and another come.
 */
export function diffGraphs(before: GraphFile, after: GraphFile): GraphDiff {
  const indexed = ({ claims }: GraphFile): Claims => new Map(claims.map((claim) => [claim.id, claim]));
  const [old, fresh] = [indexed(before), indexed(after)];
  return {
    entities: compared(before.entities, after.entities, (one, other) =>
      isSame(aboutEntity(one), aboutEntity(other)) ? null : { before: one, after: other },
    ),
    relations: compared(before.relations, after.relations, statementChange<Relation>(old, fresh)),
    facts: compared(before.facts, after.facts, statementChange<Fact>(old, fresh)),
  };
}

/** Whether nothing differs. */
export function isUnchanged({ entities, relations, facts }: GraphDiff): boolean {
  return [entities, relations, facts].every(
    ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
  );
}

/** What became of a relation from one graph to the other. */
export type Fate = "added" | "removed" | "changed";

/** What became of the relations that are not as they were. */
export function fatesOf({ relations: { added, removed, changed } }: GraphDiff): ReadonlyMap<RelationId, Fate> {
  return new Map<RelationId, Fate>([
    ...added.map(({ id }) => [id, "added"] as const),
    ...removed.map(({ id }) => [id, "removed"] as const),
    ...changed.map(({ after }) => [after.id, "changed"] as const),
  ]);
}

/** Both graphs in one: what both have as it is in the later one, with that one's ontology and what only it lacks. */
export function unionOf(before: GraphFile, after: GraphFile): GraphFile {
  const both = <Item extends { readonly id: string }>(old: readonly Item[], fresh: readonly Item[]): Item[] => {
    const known = new Set(fresh.map(({ id }) => id));
    return [...fresh, ...old.filter(({ id }) => !known.has(id))].sort(byId);
  };
  const { ontology } = after;
  return {
    ...after,
    ontology: {
      entityTypes: { ...before.ontology.entityTypes, ...ontology.entityTypes },
      families: { ...ontology.families, ...before.ontology.families },
      relationTypes: { ...before.ontology.relationTypes, ...ontology.relationTypes },
      properties: { ...before.ontology.properties, ...ontology.properties },
      lenses: ontology.lenses,
    },
    entities: both(before.entities, after.entities),
    articles: both(before.articles, after.articles),
    relations: both(before.relations, after.relations),
    facts: both(before.facts, after.facts),
    claims: both(before.claims, after.claims),
    disagreements: both(before.disagreements, after.disagreements),
  };
}
