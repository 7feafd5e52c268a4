import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Claim } from "#model/claim.ts";
import type { ArticleId, EntityId } from "#model/ids.ts";
import { compareDates } from "#model/partial-date.ts";
import { dateWords } from "#words/dates.ts";
import { listWords, moneyWords } from "#words/format.ts";
import { namePhrase } from "#words/names.ts";
import type { Speech } from "#words/speech.ts";
import { namedBy, nameOf } from "#words/graph-names.ts";
import { textOrder } from "#model/claim.ts";
import { valueWords } from "./fact-values.ts";

/** How an origin that is an article and no entity begins. */
const ARTICLE = "article:";

const names = (graph: KnowledgeGraph, ids: readonly EntityId[], speech: Speech) =>
  listWords(
    ids.map((id) => nameOf(graph, id, speech.language)),
    speech,
  );

/** Who says so: those whom the article names, or else the article itself; who passed it on; whether in direct speech. */
export function whoWords(graph: KnowledgeGraph, claim: Claim, speech: Speech): string {
  const { attributedTo, via, quoted, unsourced } = claim;
  if (unsourced === true) return speech.t("claim.unsourced");
  const who = attributedTo.length === 0 ? speech.t("claim.theArticle") : names(graph, attributedTo, speech);
  return [
    who,
    ...(via.length === 0 ? [] : [speech.t("claim.via", { names: names(graph, via, speech) })]),
    ...(quoted ? [speech.t("claim.quoted")] : []),
  ].join(", ");
}

/** Where in its article a claim stands: "¶ 28, s. 2". */
export function placeWords({ at }: Claim, { t }: Speech): string {
  if (at === undefined) return t("claim.placeless");
  const paragraph = t("claim.paragraph", { paragraph: at.paragraph });
  return at.sentence === undefined ? paragraph : `${paragraph}, ${t("claim.sentence", { sentence: at.sentence })}`;
}

/** The sum that a claim gives, or its value. */
export function amountWords(graph: KnowledgeGraph, claim: Claim, speech: Speech): string | null {
  if (claim.kind === "property") return valueWords(graph, claim.value, speech);
  return claim.amount === undefined ? null : moneyWords(claim.amount, speech);
}

/** When a claim says that it was; that it does not say is said. */
export function claimWhen({ when }: Claim, speech: Speech): string {
  return when === undefined ? speech.t("claim.undated") : dateWords(when, speech);
}

/** Those behind a statement, each once: entities by name, articles that name nobody by what they go by. */
export function originWords(graph: KnowledgeGraph, origins: readonly (readonly string[])[], speech: Speech): string {
  const name = (origin: string) => {
    if (!origin.startsWith(ARTICLE)) return namePhrase(namedBy(graph, origin as EntityId), speech.language).name;
    const article = graph.articles.get(origin.slice(ARTICLE.length) as ArticleId);
    const date = article === undefined ? speech.t("date.unknown") : dateWords(article.published, speech);
    return speech.t("panel.unnamedOutlet", { date });
  };
  return listWords([...new Set(origins.flat())].map(name), speech);
}

/** Newest article first, then as the text goes. */
export function newestFirst(graph: KnowledgeGraph, claims: readonly Claim[]): Claim[] {
  const published = (claim: Claim) => graph.articles.get(claim.article)?.published;
  return [...claims].sort((a, b) => {
    const [x, y] = [published(a), published(b)];
    const byDate = x === undefined || y === undefined ? 0 : compareDates(y, x);
    return byDate || textOrder(a, b);
  });
}
