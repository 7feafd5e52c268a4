import type { EntityId, RelationId, RelationTypeId } from "#model/ids.ts";
import { stages } from "#model/stage.ts";
import type { Relation } from "#model/statement.ts";
import type { Status } from "#model/status.ts";
import { claimsOf, degreeOf, type KnowledgeGraph, relationsOf, typeOf } from "./knowledge-graph.ts";
import { best } from "./ranking.ts";
import { firstView, type View } from "./view.ts";

/** A question that the data can answer, and the view that answers it. */
export type Question = {
  readonly subject: EntityId;
  /** How many answers there are: those who act, disagreements, or relations. */
  readonly count: number;
  /** The relations that answer it: the view shows all of them. */
  readonly answers: readonly RelationId[];
  readonly view: View;
} & (
  | { readonly kind: "scrutiny" | "money"; readonly type: RelationTypeId }
  | { readonly kind: "link"; readonly other: EntityId }
  | { readonly kind: "disputed" | "uncertain" | "corroborated" }
);

/** What nobody asserts as done or said. */
const GUESSES: readonly Status[] = ["hypothesised", "alleged"];
const ASSERTED: readonly Status[] = ["stated", "announced", "reported"];
/** Fewer between two entities would make no picture. */
const LEAST_LINKS = 2;
const TWO_ORIGINS = 2;

function grouped<Item, Key>(items: Iterable<Item>, keysOf: (item: Item) => readonly Key[]): [Key, Item[]][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return [...groups];
}

const idsOf = (relations: readonly Relation[]) => relations.map(({ id }) => id);
const endsOf = ({ subject, object }: Relation) => [subject, object];
const entity = (id: EntityId) => ({ kind: "entity", id }) as const;

/** Who does one thing to one entity: the relations of a type that end there. */
function whoDoes(
  graph: KnowledgeGraph,
  kind: "scrutiny" | "money",
  candidates: readonly Relation[],
): Question | undefined {
  const groups = grouped(
    candidates.filter(({ status }) => ASSERTED.includes(status)),
    ({ type, object }) => [`${type} ${object}`],
  ).map(([name, relations]) => ({ name, relations, count: new Set(relations.map(({ subject }) => subject)).size }));
  const found = best(
    groups,
    ({ name }) => name,
    ({ relations: [first], count }) =>
      first === undefined
        ? []
        : [count, stages.findIndex((stage) => stage === typeOf(graph, first).stage), degreeOf(graph, first.object)],
  );
  const [first] = found?.relations ?? [];
  if (found === undefined || first === undefined) return undefined;
  const { type, object } = first;
  return {
    kind,
    type,
    subject: object,
    count: found.count,
    answers: idsOf(found.relations),
    view: {
      ...firstView,
      types: [type],
      focus: object,
      select: entity(object),
    },
  };
}

/** Which authorities have gone how far: relation types with a stage. */
function scrutiny(graph: KnowledgeGraph): Question | undefined {
  const candidates = [...graph.relations.values()].filter((relation) => typeOf(graph, relation).stage !== undefined);
  return whoDoes(graph, "scrutiny", candidates);
}

/** Who puts money where: relation types of which some claim gives a sum. */
function money(graph: KnowledgeGraph): Question | undefined {
  const relations = [...graph.relations.values()].filter((relation) => {
    const { stage, structural } = typeOf(graph, relation);
    return stage === undefined && structural !== true;
  });
  const withSums = new Set(
    relations
      .filter((relation) =>
        claimsOf(graph, relation).some((claim) => claim.kind === "relation" && claim.amount !== undefined),
      )
      .map(({ type }) => type),
  );
  return whoDoes(
    graph,
    "money",
    relations.filter(({ type }) => withSums.has(type)),
  );
}

/** The entity around which most of some relations are; of equals the best connected. */
function centreOf(
  graph: KnowledgeGraph,
  relations: readonly Relation[],
  count: (around: readonly Relation[]) => number,
): { readonly subject: EntityId; readonly around: readonly Relation[]; readonly count: number } | undefined {
  const groups = grouped(relations, endsOf).map(([subject, around]) => ({ subject, around, count: count(around) }));
  return best(
    groups,
    ({ subject }) => subject,
    ({ subject, count }) => [count, degreeOf(graph, subject)],
  );
}

function disputed(graph: KnowledgeGraph): Question | undefined {
  const relations = [...graph.relations.values()].filter(({ disagreements }) => disagreements.length > 0);
  const centre = centreOf(graph, relations, (around) => new Set(around.flatMap((each) => each.disagreements)).size);
  const most = best(
    centre?.around ?? [],
    ({ id }) => id,
    ({ disagreements, origins }) => [disagreements.length, origins.length],
  );
  if (centre === undefined || most === undefined) return undefined;
  const { subject, around, count } = centre;
  return {
    kind: "disputed",
    subject,
    count,
    answers: idsOf(around),
    view: { ...firstView, disputed: true, focus: subject, select: { kind: "relation", id: most.id } },
  };
}

function uncertain(graph: KnowledgeGraph): Question | undefined {
  const relations = [...graph.relations.values()].filter(({ status }) => GUESSES.includes(status));
  const centre = centreOf(graph, relations, (around) => around.length);
  if (centre === undefined) return undefined;
  const { subject, around, count } = centre;
  return {
    kind: "uncertain",
    subject,
    count,
    answers: idsOf(around),
    view: { ...firstView, statuses: GUESSES, focus: subject, select: entity(subject) },
  };
}

function corroborated(graph: KnowledgeGraph): Question | undefined {
  const relations = [...graph.relations.values()].filter(({ origins }) => origins.length >= TWO_ORIGINS);
  const centre = centreOf(graph, relations, (around) => around.length);
  if (centre === undefined) return undefined;
  const { subject, around, count } = centre;
  return {
    kind: "corroborated",
    subject,
    count,
    answers: idsOf(around),
    view: { ...firstView, leastOrigins: TWO_ORIGINS, focus: subject, select: entity(subject) },
  };
}

/** What is between the best connected entity and the best connected of those that it has several relations with. */
function link(graph: KnowledgeGraph): Question | undefined {
  const hub = best(
    [...graph.entities.keys()],
    (id) => id,
    (id) => [degreeOf(graph, id)],
  );
  if (hub === undefined) return undefined;
  const own = relationsOf(graph, hub).filter(
    (relation) => typeOf(graph, relation).structural !== true && relation.subject !== relation.object,
  );
  const linked = grouped(own, ({ subject, object }) => [subject === hub ? object : subject]).filter(
    ([, between]) => between.length >= LEAST_LINKS,
  );
  const found = best(
    linked,
    ([id]) => id,
    ([id, between]) => [degreeOf(graph, id), between.length],
  );
  if (found === undefined) return undefined;
  const [subject, between] = found;
  const strongest = best(
    between,
    ({ id }) => id,
    ({ origins, disagreements }) => [origins.length, disagreements.length],
  );
  if (strongest === undefined) return undefined;
  const types = [subject, hub].map((id) => graph.entities.get(id)?.type).filter((type) => type !== undefined);
  return {
    kind: "link",
    subject,
    other: hub,
    count: between.length,
    answers: idsOf(between),
    view: {
      ...firstView,
      // Their own kind alone, so that what is between the two stands out.
      entityTypes: types.length === 0 ? null : [...new Set(types)],
      focus: subject,
      select: { kind: "relation", id: strongest.id },
    },
  };
}

/** In order of interest. */
const makers: readonly ((graph: KnowledgeGraph) => Question | undefined)[] = [
  scrutiny,
  disputed,
  money,
  uncertain,
  link,
  corroborated,
];

/**
 * Questions to start with, most interesting first, at most one of a kind: made from the data alone, so that any data set
 * has those that it can answer. Each opens a view that shows every relation that answers it.
 */
export function startingQuestions(graph: KnowledgeGraph): Question[] {
  return makers.map((make) => make(graph)).filter((question) => question !== undefined);
}
