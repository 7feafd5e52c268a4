import type { ArticleId, EntityId, EntityTypeId, FamilyId, LensId, RelationId, RelationTypeId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import type { Status } from "#model/status.ts";
import { type KnowledgeGraph, relationsOf, typeOf } from "./knowledge-graph.ts";

/** Which relations are asked for: any of each list, and all of the lists. `null` asks for everything. */
export interface Filter {
  readonly lenses: readonly LensId[];
  readonly families: readonly FamilyId[] | null;
  readonly types: readonly RelationTypeId[] | null;
  /** What both ends may be. */
  readonly entityTypes: readonly EntityTypeId[] | null;
  readonly statuses: readonly Status[] | null;
  /** With a claim in one of these articles. */
  readonly articles: readonly ArticleId[] | null;
  /** With at least so many independent origins; 1 asks for nothing. */
  readonly leastOrigins: number;
  /** Only what sources disagree about. */
  readonly disputed: boolean;
  /** Only this entity, its neighbours among the relations asked for, and what is between them. */
  readonly focus: EntityId | null;
}

export const everything: Filter = {
  lenses: [],
  families: null,
  types: null,
  entityTypes: null,
  statuses: null,
  articles: null,
  leastOrigins: 1,
  disputed: false,
  focus: null,
};

/** The filter of a view or whatever else holds one, and nothing besides. */
export function filterOf(view: Filter): Filter {
  const { lenses, families, types, entityTypes, statuses, articles, leastOrigins, disputed, focus } = view;
  return { lenses, families, types, entityTypes, statuses, articles, leastOrigins, disputed, focus };
}

type Passes = (graph: KnowledgeGraph, filter: Filter, relation: Relation) => boolean;

const inList = <Item>(list: readonly Item[] | null, item: Item) => list === null || list.includes(item);

function passesLenses(graph: KnowledgeGraph, { lenses }: Filter, relation: Relation): boolean {
  if (lenses.length === 0) return true;
  return lenses.some((id) => {
    const lens = graph.ontology.lenses[id];
    if (lens === undefined) return false;
    return inList(lens.families ?? null, typeOf(graph, relation).family) && inList(lens.types ?? null, relation.type);
  });
}

const passesEntityTypes: Passes = ({ entities }, { entityTypes }, { subject, object }) =>
  entityTypes === null ||
  [subject, object].every((end) => {
    const type = entities.get(end)?.type;
    return type === undefined || entityTypes.includes(type);
  });

const passesArticles: Passes = ({ claims }, { articles }, relation) =>
  articles === null ||
  relation.claims.some((id) => {
    const article = claims.get(id)?.article;
    return article !== undefined && articles.includes(article);
  });

/** What a relation has to pass, all of it; the focus needs to see the others that pass, and comes after. */
const criteria: readonly Passes[] = [
  passesLenses,
  (graph, { families }, relation) => inList(families, typeOf(graph, relation).family),
  (_, { types }, relation) => inList(types, relation.type),
  (_, { statuses }, relation) => inList(statuses, relation.status),
  (_, { leastOrigins }, relation) => relation.origins.length >= leastOrigins,
  (_, { disputed }, relation) => !disputed || relation.disagreements.length > 0,
  passesEntityTypes,
  passesArticles,
];

/** Whether a filter asks for the whole graph. */
export function isEverything(filter: Filter): boolean {
  return (Object.keys(everything) as (keyof Filter)[]).every((key) =>
    key === "lenses" ? filter.lenses.length === 0 : filter[key] === everything[key],
  );
}

function inFocus(graph: KnowledgeGraph, selected: readonly Relation[], focus: EntityId | null): readonly Relation[] {
  if (focus === null) return selected;
  const near = new Set<EntityId>([focus]);
  for (const { subject, object } of selected) {
    if (subject === focus) near.add(object);
    if (object === focus) near.add(subject);
  }
  return selected.filter(({ subject, object }) => near.has(subject) && near.has(object));
}

/** Structural relations of the entities that have another relation among the selected, unless an end is of a type unasked for. */
function comingAlong(graph: KnowledgeGraph, filter: Filter, selected: readonly Relation[]): Relation[] {
  const own = selected.filter((relation) => typeOf(graph, relation).structural !== true);
  const ends = new Set(own.flatMap(({ subject, object }) => [subject, object]));
  return [...ends].flatMap((end) =>
    relationsOf(graph, end).filter(
      (relation) =>
        relation.object === end &&
        typeOf(graph, relation).structural === true &&
        passesEntityTypes(graph, filter, relation),
    ),
  );
}

/** The relations that pass a filter, and the structural ones that come along with a deal that they touch. */
export function selectRelations(graph: KnowledgeGraph, filter: Filter): Set<RelationId> {
  if (isEverything(filter)) return new Set(graph.relations.keys());
  const passing = [...graph.relations.values()].filter((relation) =>
    criteria.every((passes) => passes(graph, filter, relation)),
  );
  const selected = inFocus(graph, passing, filter.focus);
  return new Set([...selected, ...comingAlong(graph, filter, selected)].map(({ id }) => id));
}
