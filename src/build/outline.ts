import { indexGraph, type KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION } from "#model/graph-file.ts";
import { type ArticleId, type EntityId, type EntityTypeId, relationId, type RelationTypeId } from "#model/ids.ts";
import type { PartialDate } from "#model/partial-date.ts";
import type { Relation } from "#model/statement.ts";
import { ontologyOf } from "./assemble/ontology.ts";
import { listOf } from "./references.ts";
import type { ClaimRow, Source, Table } from "./shape/source.ts";

const label = { en: "", it: "" };
/** An address names articles by their ids, whenever they came. */
const someDay: PartialDate = { text: "", first: null, last: null, precision: "interval", approximate: false };

/** Whether every id that could be named is known. */
export function isOutlined({ whole, entities, articles, ...tables }: Source): boolean {
  const { lenses, families, relationTypes, entityTypes } = tables;
  const known: readonly Pick<Table<unknown>, "complete">[] = [
    entities,
    articles,
    lenses,
    families,
    relationTypes,
    entityTypes,
  ];
  return whole && known.every(({ complete }) => complete);
}

/** The graph that the addresses of a source speak of: every id that they can name, and nothing of what is said. */
export function outlineOf(source: Source): KnowledgeGraph {
  const relations = new Map<string, Relation>();
  for (const row of source.claims) {
    const relation = relationOf(row, source);
    if (relation === undefined) continue;
    const before = relations.get(relation.id);
    const origins = [...(before?.origins ?? []), ...relation.origins];
    relations.set(relation.id, { ...relation, origins });
  }
  return indexGraph({
    format: GRAPH_FILE_FORMAT,
    version: GRAPH_FILE_VERSION,
    hash: "",
    ontology: ontologyOf(source),
    entities: [...source.entities.ids].map((id) => {
      const type = (source.entities.byId.get(id)?.value.type ?? "") as EntityTypeId;
      return { id: id as EntityId, type, label, aliases: [] };
    }),
    articles: [...source.articles.ids].map((id) => ({ id: id as ArticleId, language: "en", published: someDay })),
    relations: [...relations.values()],
    facts: [],
    claims: [],
    disagreements: [],
  });
}

function relationOf({ article, value }: ClaimRow, { articles }: Source): Relation | undefined {
  const { subject, relation, object, event } = value;
  if (relation === undefined || object === undefined) return undefined;
  const key = { subject: subject as EntityId, type: relation as RelationTypeId, object: object as EntityId, event };
  const outlet = articles.byId.get(article)?.value.outlet ?? `article:${article}`;
  const origins = [[...listOf(value.attributedTo), ...listOf(value.via), outlet]];
  return { id: relationId(key), ...key, status: value.status, origins, disagreements: [], claims: [] };
}
