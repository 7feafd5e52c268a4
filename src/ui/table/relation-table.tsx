import { type KnowledgeGraph, typeOf } from "#graph/knowledge-graph.ts";
import type { Visible } from "#graph/visible.ts";
import type { Relation } from "#model/statement.ts";
import { statuses } from "#model/status.ts";
import { sharpestDates, whenWords } from "#words/dates.ts";
import { numberWords } from "#words/format.ts";
import type { Speech } from "#words/speech.ts";
import { Disagrees } from "../marks/Disagrees.tsx";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { datesOf } from "../panel/related.ts";
import { nameOf } from "../shared/names.ts";
import { EntityName, Words } from "./cells.tsx";
import { dayOf, visibleRelations } from "./rows.ts";
import type { Table } from "./table.ts";

/** The visible relations, newest first. */
export function relationTable(graph: KnowledgeGraph, visible: Visible, speech: Speech): Table<Relation> {
  const { t, language } = speech;
  const verb = (relation: Relation) => typeOf(graph, relation).label[language];
  return {
    rows: visibleRelations(graph, visible),
    idOf: ({ id }) => id,
    selectionOf: ({ id }) => ({ kind: "relation", id }),
    sort: { column: "when", descending: true },
    columns: [
      {
        id: "from",
        label: "column.from",
        width: [120, 1.3],
        key: ({ subject }) => nameOf(graph, subject, language),
        cell: ({ subject }) => <EntityName id={subject} />,
      },
      {
        id: "relation",
        label: "column.relation",
        width: [120, 1.1],
        key: verb,
        cell: (relation) => (
          <Words
            text={verb(relation)}
            mark={
              <span>
                <EdgeSwatch
                  family={typeOf(graph, relation).family}
                  status={relation.status}
                  origins={relation.origins.length}
                />
              </span>
            }
          />
        ),
      },
      {
        id: "to",
        label: "column.to",
        width: [120, 1.6],
        key: ({ object }) => nameOf(graph, object, language),
        cell: ({ object }) => <EntityName id={object} />,
      },
      {
        id: "when",
        label: "column.when",
        width: [112],
        descendingFirst: true,
        key: (relation) => dayOf(sharpestDates(datesOf(graph, relation))[0]),
        cell: (relation) => {
          const when = whenWords(datesOf(graph, relation), speech);
          return <Words text={when ?? t("claim.undated")} quiet={when === null} />;
        },
      },
      {
        id: "status",
        label: "column.status",
        width: [84],
        key: ({ status }) => statuses.indexOf(status),
        cell: ({ status }) => <Words text={t(`status.${status}`).toLowerCase()} />,
      },
      {
        id: "origins",
        label: "column.origins",
        width: [56],
        figure: true,
        key: ({ origins }) => origins.length,
        cell: ({ origins }) => numberWords(origins.length, speech),
      },
      {
        id: "claims",
        label: "column.claimCount",
        width: [language === "it" ? 92 : 56],
        figure: true,
        key: ({ claims }) => claims.length,
        cell: ({ claims }) => numberWords(claims.length, speech),
      },
      {
        id: "disagrees",
        label: "disagree.mark",
        width: [32],
        descendingFirst: true,
        mark: <Disagrees decorative />,
        key: ({ disagreements }) => disagreements.length,
        cell: ({ disagreements }) => disagreements.length > 0 && <Disagrees />,
      },
    ],
  };
}
