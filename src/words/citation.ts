import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import { dateWords } from "./dates.ts";
import { capitalised } from "#model/name.ts";
import type { Speech } from "./speech.ts";

/**
 * The name that an article goes by in the page: its outlet, or that none is named, and when it was published. A file of
 * which neither is known goes by its title.
 */
export function articleName(article: Article, outlet: string | undefined, speech: Speech): string {
  const { published, title } = article;
  const isFile = outlet === undefined && published.first === null && published.last === null;
  if (isFile && title !== undefined) return title;
  return `${outlet ?? speech.t("outlet.none")}, ${dateWords(article.published, speech)}`;
}

function articleParts(article: Article, outlet: string | undefined, speech: Speech): string[] {
  const { t } = speech;
  return [
    article.author ?? t("citation.authorless"),
    article.title === undefined ? t("citation.untitled") : `“${article.title}”`,
    outlet ?? t("citation.outletless"),
    dateWords(article.published, speech, "long"),
  ];
}

/** An article as one lists it among sources: author, title, outlet, date; what is not known is said to be unknown. */
export function articleCitation(article: Article, outlet: string | undefined, speech: Speech): string {
  return capitalised(articleParts(article, outlet, speech).join(", "));
}

/** What a citation is made of. */
interface Cited {
  readonly claim: Claim;
  readonly article: Article;
  /** Name of the outlet; nothing where the article's is not known. */
  readonly outlet: string | undefined;
}

/**
 * A claim's source as one puts it into a footnote: author, title, outlet, date, place in the text, address. What is not
 * known is said to be unknown, and nothing is made up for it.
 */
export function citation({ claim, article, outlet }: Cited, speech: Speech): string {
  const { t } = speech;
  const { at, unsourced } = claim;
  const parts = [
    ...articleParts(article, outlet, speech),
    ...(at === undefined ? [] : [t("citation.paragraph", { paragraph: at.paragraph })]),
    ...(at?.sentence === undefined ? [] : [t("citation.sentence", { sentence: at.sentence })]),
    ...(unsourced === true ? [t("citation.unsourced")] : []),
    article.url ?? t("citation.addressless"),
  ];
  return capitalised(parts.join(", "));
}

/** A place in an article, or all of it, without its address: author, title, outlet, date, paragraph; nothing made up. */
export function placeCitation(
  article: Article,
  outlet: string | undefined,
  paragraph: number | undefined,
  speech: Speech,
): string {
  const place = paragraph === undefined ? [] : [speech.t("citation.paragraph", { paragraph })];
  return capitalised([...articleParts(article, outlet, speech), ...place].join(", "));
}

/** A place in an article, or all of it, as a note of a picture says it: with its address, and nothing made up. */
export function sourceNote(
  article: Article,
  outlet: string | undefined,
  paragraph: number | undefined,
  speech: Speech,
) {
  const { t } = speech;
  return `${placeCitation(article, outlet, paragraph, speech)}, ${article.url ?? t("citation.addressless")}`;
}

/** The same for an article that an earlier note describes: by its name. */
export function shortNote(article: Article, outlet: string | undefined, paragraph: number | undefined, speech: Speech) {
  const place = paragraph === undefined ? [] : [speech.t("citation.paragraph", { paragraph })];
  return [articleName(article, outlet, speech), ...place].join(", ");
}
