import type { Diagnostic } from "#model/diagnostic.ts";
import type { DiagnosticCode } from "#words/diagnostics.ts";
import { type Finding, type Problem, valueAt } from "../finding.ts";
import { resolveFindings } from "../report/resolve.ts";
import type { ClaimRow, Source } from "../shape/source.ts";
import { type DigestSearch, digestSearch, normalise, type Word, wordsOf, wordsOfPassage } from "../text/passage.ts";
import type { Texts } from "./texts.ts";

/** What comparing claims with their articles' texts gives. */
export interface Verification {
  readonly diagnostics: readonly Diagnostic<DiagnosticCode>[];
  /** Claims whose passage was looked for. */
  readonly checked: number;
  /** Articles without a text, in the order of ids. */
  readonly unchecked: readonly string[];
  /** Whether every passage and quote that was looked for is there. */
  readonly sound: boolean;
}

/** Looks for each claim's passage in its article's text: not there is an error, elsewhere than said a warning. */
export function verify(source: Source, texts: Texts): Verification {
  const byArticle = new Map<string, ClaimRow[]>();
  for (const row of source.claims) byArticle.set(row.article, [...(byArticle.get(row.article) ?? []), row]);
  const findings: Finding[] = [];
  let checked = 0;
  for (const [article, rows] of byArticle) {
    const text = texts.get(article);
    if (text === undefined) continue;
    checked += rows.length;
    const language = source.articles.byId.get(article)?.value.language ?? "en";
    const words = wordsOf(text, language);
    const search = digestSearch(words);
    findings.push(...rows.flatMap((row) => findingsIn(row, words, search)));
  }
  return {
    diagnostics: resolveFindings(findings),
    checked,
    unchecked: [...source.articles.byId.keys()].filter((id) => !texts.has(id)).sort(),
    sound: findings.every(({ severity }) => severity !== "error"),
  };
}

function findingsIn(row: ClaimRow, words: readonly Word[], search: DigestSearch): Finding[] {
  const { at: said, quote } = row.value;
  const problem = (key: string, more: Partial<Problem>): Problem => {
    return { at: valueAt(row.file, ...row.path, ...(key === "quote" ? [key] : ["at", key])), ...more };
  };
  const found = search(said.words, said.digest);
  if (found.length === 0) {
    const about = { article: row.article, words: said.words };
    return [{ code: "passage-not-found", severity: "error", ...problem("digest", { value: said.digest, about }) }];
  }
  const passage = found[said.occurrence - 1];
  if (passage === undefined) {
    const more = { value: String(said.occurrence), about: { found: found.length } };
    return [{ code: "occurrence-not-found", severity: "error", ...problem("occurrence", more) }];
  }
  const findings: Finding[] = [];
  const { paragraph, sentence } = passage;
  if (paragraph !== said.paragraph || (said.sentence !== undefined && sentence !== said.sentence)) {
    const key = paragraph !== said.paragraph ? "paragraph" : "sentence";
    const more = { value: String(said[key]), about: { paragraph, sentence } };
    findings.push({ code: "passage-elsewhere", severity: "warning", ...problem(key, more) });
  }
  if (quote !== undefined && !contains(wordsOfPassage(words, passage), normalise(quote))) {
    findings.push({ code: "quote-not-in-passage", severity: "error", ...problem("quote", { value: quote }) });
  }
  return findings;
}

function contains(words: readonly string[], some: readonly string[]): boolean {
  return ` ${words.join(" ")} `.includes(` ${some.join(" ")} `);
}
