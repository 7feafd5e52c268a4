import { byCodeUnit } from "#graph/code-unit.ts";
import { statementsOf } from "#graph/statements.ts";
import type { Article } from "#model/article.ts";
import type { Disagreement, Resolution } from "#model/disagreement.ts";
import type { Entity } from "#model/entity.ts";
import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION, type GraphFile } from "#model/graph-file.ts";
import type { ArticleId, ClaimId, DisagreementId, EntityId, EntityTypeId, StoryId } from "#model/ids.ts";
import type { Story } from "#model/story.ts";
import type { SourceDisagreement } from "#model/source/disagreement.ts";
import { dateReader, type DateReader } from "../date/date-reader.ts";
import type { Source } from "../shape/source.ts";
import { claimOf } from "./claim.ts";
import { ontologyOf } from "./ontology.ts";
import { placeEntities } from "./positions.ts";
import { type Sealed, seal } from "./seal.ts";

/** Makes the graph file of a source without errors. The same facts give the same bytes, whatever their files' order. */
export function assemble(source: Source): Sealed {
  const readDate = dateReader();
  const articles = articlesOf(source, readDate);
  const stories = storiesOf(source);
  const recorded = recordedOf(source, readDate);
  const claims = source.claims
    .map((row) => claimOf(row, { readDate, properties: source.properties }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const statements = statementsOf({
    claims,
    articles: new Map(articles.map((article) => [article.id, article])),
    recorded,
  });
  const graph: Omit<GraphFile, "hash"> = {
    format: GRAPH_FILE_FORMAT,
    version: GRAPH_FILE_VERSION,
    ontology: ontologyOf(source),
    entities: entitiesOf(source),
    articles,
    relations: statements.relations,
    facts: statements.facts,
    claims,
    disagreements: [...statements.found, ...recorded].sort((a, b) => byCodeUnit(a.id, b.id)),
    ...(stories.length === 0 ? {} : { stories }),
  };
  return seal({ ...graph, entities: placeEntities(graph) });
}

function entitiesOf({ entities }: Source): Entity[] {
  return entities.rows
    .map(({ value: { id, type, label, aliases = [], grammar, jurisdiction } }): Entity => {
      const place = jurisdiction as EntityId | undefined;
      return { id: id as EntityId, type: type as EntityTypeId, label, aliases, grammar, jurisdiction: place };
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function articlesOf({ articles }: Source, readDate: DateReader): Article[] {
  return articles.rows
    .map(({ value: { id, language, published, outlet, author, title, url } }): Article => {
      const head = { id: id as ArticleId, language, published: readDate(published) };
      return { ...head, outlet: outlet as EntityId | undefined, author, title, url };
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function recordedOf({ disagreements }: Source, readDate: DateReader): Disagreement[] {
  const judged = ({ side, reason, source, date, by }: NonNullable<SourceDisagreement["resolution"]>): Resolution => ({
    side,
    reason,
    source,
    date: date === undefined ? undefined : readDate(date),
    by,
  });
  return disagreements.rows.map(({ value: { id, about, sides, resolution, history } }) => ({
    id: id as DisagreementId,
    kind: "recorded",
    about,
    sides: sides as ClaimId[][],
    resolution: resolution && judged(resolution),
    history: history?.map(judged),
  }));
}

function storiesOf({ stories }: Source): Story[] {
  return stories.rows
    .map(({ value: { id, title, steps } }): Story => ({
      id: id as StoryId,
      title,
      steps: steps.map((step) => ({ title: step.title, text: step.text, view: step.view })),
    }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}
