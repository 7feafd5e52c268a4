import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Visible } from "#graph/visible.ts";
import type { Claim } from "#model/claim.ts";
import { capitalised } from "#model/name.ts";
import { statuses } from "#model/status.ts";
import { dateWords } from "#words/dates.ts";
import type { Speech } from "#words/speech.ts";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { amountWords, claimWhen, placeWords, whoWords } from "../panel/claim-words.ts";
import { articleNameOf, namedBy, nameOf, outletOf } from "#words/graph-names.ts";
import { sentence } from "#words/sentence.ts";
import { dayOf, figureOf, selectionOfClaim, visibleClaims } from "./rows.ts";
import { type Table, tableOf } from "./table.ts";

/** A place in an article as one number: sentences within paragraphs. */
const SENTENCES = 10_000;

/** What a claim backs: the relation as a sentence, or the entity and which of its facts. */
function aboutWords(graph: KnowledgeGraph, claim: Claim, { language }: Speech): string {
  if (claim.kind === "relation") {
    const type = graph.ontology.relationTypes[claim.type];
    const names = { subject: namedBy(graph, claim.subject), object: namedBy(graph, claim.object) };
    return type === undefined ? "" : sentence(type, names, language);
  }
  const property = graph.ontology.properties[claim.property]?.label[language] ?? claim.property;
  return `${capitalised(nameOf(graph, claim.subject, language))}: ${property}`;
}

/** The claims behind all that is visible, from the newest article on. */
export function claimTable(graph: KnowledgeGraph, visible: Visible, speech: Speech): Table<Claim> {
  const { t, language } = speech;
  const family = (claim: Claim) =>
    claim.kind === "relation" ? graph.ontology.relationTypes[claim.type]?.family : undefined;
  const published = ({ article }: Claim) => graph.articles.get(article)?.published;
  return tableOf("claims", {
    rows: visibleClaims(graph, visible),
    idOf: ({ id }) => id,
    selectionOf: selectionOfClaim,
    several: true,
    sort: { column: "article", descending: true },
    givesWay: ["quoted", "published", "outlet", "place", "about", "amount", "when", "status", "article", "who"],
    columns: {
      says: {
        label: "column.says",
        width: [240, 3],
        tightest: 160,
        text: ({ says }) => says[language],
        mark: (claim) => (
          <span>
            <EdgeSwatch family={family(claim)} status={claim.status} />
          </span>
        ),
      },
      about: { label: "column.about", width: [160, 1.6], text: (claim) => aboutWords(graph, claim, speech) },
      status: {
        label: "column.status",
        width: [84],
        key: ({ status }) => statuses.indexOf(status),
        text: ({ status }) => t(`status.${status}`).toLowerCase(),
      },
      who: { label: "column.who", width: [110, 1], text: (claim) => whoWords(graph, claim, speech) },
      quoted: {
        label: "column.quoted",
        width: [language === "it" ? 108 : 92],
        descendingFirst: true,
        key: ({ quoted }) => Number(quoted),
        text: ({ quoted }) => t(quoted ? "column.yes" : "column.no"),
        quiet: ({ quoted }) => !quoted,
      },
      article: {
        label: "column.article",
        width: [120, 1],
        descendingFirst: true,
        key: (claim) => dayOf(published(claim)),
        text: ({ article }) => articleNameOf(graph, article, speech),
      },
      outlet: {
        label: "column.outlet",
        width: [110, 0.7],
        text: ({ article }) => outletOf(graph, article, language) ?? t("outlet.none"),
        quiet: ({ article }) => outletOf(graph, article, language) === undefined,
      },
      published: {
        label: "column.published",
        width: [92],
        descendingFirst: true,
        key: (claim) => dayOf(published(claim)),
        text: (claim) => {
          const date = published(claim);
          return date === undefined ? t("date.unknown") : dateWords(date, speech);
        },
        quiet: (claim) => published(claim) === undefined,
      },
      place: {
        label: "column.place",
        width: [76],
        key: ({ at }) => (at?.paragraph ?? 0) * SENTENCES + (at?.sentence ?? 0),
        text: (claim) => placeWords(claim, speech),
      },
      when: {
        label: "column.when",
        width: [112],
        descendingFirst: true,
        key: ({ when }) => dayOf(when),
        text: (claim) => claimWhen(claim, speech),
        quiet: ({ when }) => when === undefined,
      },
      amount: {
        label: "column.amount",
        width: [128, 0.6],
        descendingFirst: true,
        key: figureOf,
        text: (claim) => amountWords(graph, claim, speech) ?? "",
      },
    },
  });
}
