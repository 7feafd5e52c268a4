import { claimsOf, type KnowledgeGraph, typeOf } from "#graph/knowledge-graph.ts";
import { sourcesOf } from "#graph/sources.ts";
import { markOf } from "#graph/standing.ts";
import type { Visible } from "#graph/visible.ts";
import type { EntityId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import { compareDates, type PartialDate } from "#model/partial-date.ts";
import type { Relation } from "#model/statement.ts";
import { statuses } from "#model/status.ts";
import { sharpestDates } from "#model/partial-date.ts";
import { dateWords, whenWords } from "#words/dates.ts";
import { listWords } from "#words/format.ts";
import type { Speech } from "#words/speech.ts";
import { Disagrees } from "../marks/Disagrees.tsx";
import { StatementMark } from "../marks/StatementMark.tsx";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { datesOf } from "#graph/dates.ts";
import { nameOf, sourceName } from "#words/graph-names.ts";
import { figureColumn, glyphOf } from "./columns.tsx";
import { dayOf, visibleRelations } from "./rows.ts";
import { type Table, tableOf } from "./table.ts";

/** When the first of the articles appeared that report a relation. */
function firstReported(graph: KnowledgeGraph, relation: Relation): PartialDate | undefined {
  return claimsOf(graph, relation)
    .flatMap(({ article }) => graph.articles.get(article)?.published ?? [])
    .sort(compareDates)[0];
}

/** The visible relations, newest first. */
export function relationTable(graph: KnowledgeGraph, visible: Visible, speech: Speech): Table<Relation> {
  const { t, language } = speech;
  const end = (label: "column.from" | "column.to", share: number, of: (relation: Relation) => EntityId) => ({
    label,
    width: [130, share] as const,
    tightest: 84,
    text: (relation: Relation) => capitalised(nameOf(graph, of(relation), language)),
    mark: (relation: Relation) => glyphOf(graph.entities.get(of(relation))?.type),
  });
  return tableOf("relations", {
    rows: visibleRelations(graph, visible),
    idOf: ({ id }) => id,
    selectionOf: ({ id }) => ({ kind: "relation", id }),
    sort: { column: "when", descending: true },
    givesWay: ["reported", "family", "origins", "sources", "claims", "status", "disagrees", "when"],
    columns: {
      from: end("column.from", 1.3, ({ subject }) => subject),
      relation: {
        label: "column.relation",
        width: [130, 1.3],
        tightest: 84,
        text: (relation) => typeOf(graph, relation).label[language],
        mark: (relation) => (
          <span>
            <EdgeSwatch
              family={typeOf(graph, relation).family}
              status={relation.status}
              origins={relation.origins.length}
            />
          </span>
        ),
      },
      to: end("column.to", 1.6, ({ object }) => object),
      family: {
        label: "column.family",
        width: [96, 0.6],
        text: (relation) => graph.ontology.families[typeOf(graph, relation).family]?.label[language] ?? "",
      },
      when: {
        label: "column.when",
        width: [112, 0.8],
        descendingFirst: true,
        key: (relation) => dayOf(sharpestDates(datesOf(graph, relation))[0]),
        text: (relation) => whenWords(datesOf(graph, relation), speech) ?? t("claim.undated"),
        quiet: (relation) => datesOf(graph, relation).length === 0,
      },
      reported: {
        label: "column.reported",
        width: [100],
        descendingFirst: true,
        key: (relation) => dayOf(firstReported(graph, relation)),
        text: (relation) => {
          const date = firstReported(graph, relation);
          return date === undefined ? t("date.unknown") : dateWords(date, speech);
        },
        quiet: (relation) => firstReported(graph, relation) === undefined,
      },
      status: {
        label: "column.status",
        width: [84],
        key: ({ status }) => statuses.indexOf(status),
        text: ({ status }) => t(`status.${status}`).toLowerCase(),
      },
      sources: {
        label: "column.who",
        width: [130, 1.2],
        text: (relation) =>
          listWords(
            sourcesOf(graph, relation).map((source) => sourceName(graph, source, speech)),
            speech,
          ),
      },
      origins: figureColumn("column.origins", ({ origins }) => origins.length, speech, 56),
      claims: figureColumn("column.claimCount", ({ claims }) => claims.length, speech, language === "it" ? 92 : 56),
      disagrees: {
        label: "mark.open",
        width: [32],
        descendingFirst: true,
        heading: <Disagrees decorative />,
        key: ({ disagreements }) => disagreements.length,
        text: (relation) => {
          const mark = markOf(graph, relation);
          return mark === null ? "" : t(`mark.${mark}`);
        },
        cell: (relation) => <StatementMark of={relation} />,
      },
    },
  });
}
