import type { Claim } from "#model/claim.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import { type Stage, stages } from "#model/stage.ts";
import type { Relation } from "#model/statement.ts";
import type { Status } from "#model/status.ts";
import { claimsOf, degreeOf, type KnowledgeGraph, relationsOf, typeOf, wholeOf } from "./knowledge-graph.ts";

/** Statuses of what has not begun, or did not happen: it is foreseen, feared, said or denied, not reported as so. */
const foreseen: readonly Status[] = ["planned", "hypothesised", "alleged", "denied"];

/** Whether a step of this status is reported as taken. */
export function isTaken(status: Status): boolean {
  return !foreseen.includes(status);
}

/** What one authority does about one deal or company. */
export interface Step {
  readonly relation: Relation;
  /** `null` is attention: less than any stage. */
  readonly stage: Stage | null;
  /** As the graph file has them. */
  readonly claims: readonly Claim[];
}

/** An authority at one case. */
export interface Examiner {
  readonly id: EntityId;
  /** `null` where no source says. */
  readonly jurisdiction: EntityId | null;
  /** The furthest first. */
  readonly steps: readonly [Step, ...Step[]];
}

/** A deal or company that authorities look at. */
export interface Case {
  readonly target: EntityId;
  /** Who is party to it: nobody, for a company. */
  readonly parties: readonly EntityId[];
  /** In the order of the jurisdictions. */
  readonly examiners: readonly Examiner[];
}

/** Authorities of one jurisdiction; those of which no source says theirs come last, under `null`. */
interface Jurisdiction {
  readonly id: EntityId | null;
  readonly authorities: readonly EntityId[];
}

export interface Scrutiny {
  /** Those that most authorities look at first. */
  readonly cases: readonly Case[];
  readonly jurisdictions: readonly Jurisdiction[];
  /** Relations of this kind that the view shows, and those that it does not. */
  readonly shown: number;
  readonly hidden: number;
}

/** Whether a stop of the track was reached: reported as so, only foreseen, or not spoken of. */
export type Reached = "taken" | "foreseen" | "silent";

/** The stops of a case's track: only what is reported is filled, whatever lies before it. */
export function trackOf({ examiners }: Pick<Case, "examiners">): Readonly<Record<Stage, Reached>> {
  const steps = examiners.flatMap((examiner) => examiner.steps);
  const reached = (stage: Stage): Reached => {
    const here = steps.filter((step) => step.stage === stage);
    return here.some(({ relation }) => isTaken(relation.status)) ? "taken" : here.length > 0 ? "foreseen" : "silent";
  };
  return Object.fromEntries(stages.map((stage) => [stage, reached(stage)])) as Record<Stage, Reached>;
}

type Rank = readonly number[];

/** A denial is the least, attention less than any stage, and what is only foreseen less than what is reported. */
function rankOf({ stage, relation: { status } }: Step): Rank {
  const denied = status === "denied" ? 0 : 1;
  return [denied, stage === null ? 0 : 1, isTaken(status) ? 1 : 0, stage === null ? -1 : stages.indexOf(stage)];
}

/** Compares by the first number that differs, the greater first; then by the name. */
function byRank<Item>(rank: (item: Item) => Rank, name: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((value, index) => value !== y[index]);
    return at === -1 ? (name(a) < name(b) ? -1 : 1) : (y[at] ?? 0) - (x[at] ?? 0);
  };
}

/**
 * Relations in which an authority looks at something: of a family in which any type has a stage. Where the ontology says that
 * a type has none it is attention.
 */
function scrutinising(graph: KnowledgeGraph): Relation[] {
  const types = Object.values(graph.ontology.relationTypes);
  const families = new Set(types.filter(({ stage }) => stage !== undefined).map(({ family }) => family));
  return [...graph.relations.values()].filter((relation) => {
    const { family, structural } = typeOf(graph, relation);
    return families.has(family) && structural !== true;
  });
}

function partiesOf(graph: KnowledgeGraph, target: EntityId): EntityId[] {
  return relationsOf(graph, target)
    .filter((relation) => typeOf(graph, relation).structural === true)
    .map(({ subject, object }) => (object === target ? subject : object));
}

function by<Key>(relations: readonly Relation[], keyOf: (relation: Relation) => Key): Map<Key, Relation[]> {
  const groups = new Map<Key, Relation[]>();
  for (const relation of relations) groups.set(keyOf(relation), [...(groups.get(keyOf(relation)) ?? []), relation]);
  return groups;
}

/** The jurisdictions with their authorities: those with most relations first. */
function jurisdictionsOf(graph: KnowledgeGraph, relations: readonly Relation[]): Jurisdiction[] {
  const jurisdictionOf = (authority: EntityId) => graph.entities.get(authority)?.jurisdiction ?? null;
  return [...by(relations, ({ subject }) => jurisdictionOf(subject))]
    .sort(
      byRank(
        ([id, own]) => [id === null ? 0 : 1, own.length],
        ([id]) => id ?? "",
      ),
    )
    .map(([id, own]) => ({
      id,
      authorities: [...by(own, ({ subject }) => subject)]
        .sort(
          byRank(
            ([, steps]) => [steps.length],
            ([authority]) => authority,
          ),
        )
        .map(([authority]) => authority),
    }));
}

function caseOf(
  graph: KnowledgeGraph,
  target: EntityId,
  own: readonly Relation[],
  order: readonly Jurisdiction[],
): Case {
  const steps = by(own, ({ subject }) => subject);
  const examiners = order.flatMap(({ id: jurisdiction, authorities }) =>
    authorities.flatMap((id): Examiner[] => {
      const [first, ...others] = (steps.get(id) ?? [])
        .map((relation): Step => {
          const stage = typeOf(graph, relation).stage ?? null;
          return { relation, stage, claims: claimsOf(graph, relation) };
        })
        .sort(byRank(rankOf, ({ relation }) => relation.id));
      return first === undefined ? [] : [{ id, jurisdiction, steps: [first, ...others] }];
    }),
  );
  return { target, parties: partiesOf(graph, target), examiners };
}

/**
 * Who looks at which deal or company, and how far each has gone, of the relations that a view shows. A step is no more than
 * its relation says: stages that nobody reports are not filled in.
 */
export function scrutinyOf(graph: KnowledgeGraph, visible: ReadonlySet<RelationId>): Scrutiny {
  const shown = scrutinising(graph).filter(({ id }) => visible.has(id));
  // What was not known yet on the view's day is hidden too.
  const all = scrutinising(wholeOf(graph));
  const jurisdictions = jurisdictionsOf(graph, shown);
  const cases = [...by(shown, ({ object }) => object)]
    .map(([target, own]) => caseOf(graph, target, own, jurisdictions))
    .sort(
      byRank(
        ({ examiners, target }) => [examiners.length, degreeOf(graph, target)],
        ({ target }) => target,
      ),
    );
  return { cases, jurisdictions, shown: shown.length, hidden: all.length - shown.length };
}
