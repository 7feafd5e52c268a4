import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Visible } from "#graph/visible.ts";
import type { Claim } from "#model/claim.ts";
import { statuses } from "#model/status.ts";
import type { Speech } from "#words/speech.ts";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { amountWords, claimWhen, placeWords, whoWords } from "../panel/claim-words.ts";
import { articleNameOf } from "../shared/names.ts";
import { Words } from "./cells.tsx";
import { dayOf, figureOf, selectionOfClaim, visibleClaims } from "./rows.ts";
import type { Table } from "./table.ts";

/** A place in an article as one number: sentences within paragraphs. */
const SENTENCES = 10_000;

/** The claims behind all that is visible, from the newest article on. */
export function claimTable(graph: KnowledgeGraph, visible: Visible, speech: Speech): Table<Claim> {
  const { t, language } = speech;
  const family = (claim: Claim) =>
    claim.kind === "relation" ? graph.ontology.relationTypes[claim.type]?.family : undefined;
  return {
    rows: visibleClaims(graph, visible),
    idOf: ({ id }) => id,
    selectionOf: selectionOfClaim,
    several: true,
    sort: { column: "article", descending: true },
    columns: [
      {
        id: "says",
        label: "column.says",
        width: [240, 3],
        key: ({ says }) => says[language],
        cell: (claim) => (
          <Words
            text={claim.says[language]}
            mark={
              <span>
                <EdgeSwatch family={family(claim)} status={claim.status} />
              </span>
            }
          />
        ),
      },
      {
        id: "status",
        label: "column.status",
        width: [84],
        key: ({ status }) => statuses.indexOf(status),
        cell: ({ status }) => <Words text={t(`status.${status}`).toLowerCase()} />,
      },
      {
        id: "who",
        label: "column.who",
        width: [110, 1],
        key: (claim) => whoWords(graph, claim, speech),
        cell: (claim) => <Words text={whoWords(graph, claim, speech)} />,
      },
      {
        id: "article",
        label: "column.article",
        width: [120, 1],
        descendingFirst: true,
        key: ({ article }) => dayOf(graph.articles.get(article)?.published),
        cell: ({ article }) => <Words text={articleNameOf(graph, article, speech)} />,
      },
      {
        id: "place",
        label: "column.place",
        width: [76],
        key: ({ at }) => at.paragraph * SENTENCES + (at.sentence ?? 0),
        cell: (claim) => <Words text={placeWords(claim, speech)} />,
      },
      {
        id: "when",
        label: "column.when",
        width: [112],
        descendingFirst: true,
        key: ({ when }) => dayOf(when),
        cell: (claim) => <Words text={claimWhen(claim, speech)} quiet={claim.when === undefined} />,
      },
      {
        id: "amount",
        label: "column.amount",
        width: [128, 0.6],
        descendingFirst: true,
        key: figureOf,
        cell: (claim) => <Words text={amountWords(graph, claim, speech) ?? ""} />,
      },
    ],
  };
}
