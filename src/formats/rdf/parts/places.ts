import type { Claim } from "#model/claim.ts";
import type { Description } from "../description.ts";
import type { Node } from "../node.ts";
import { iri } from "../term.ts";

/**
 * Where in its article a claim stands: a specific resource of Web Annotation, with a selector that finds the passage by its
 * digest, and by its words where a user's own data has them. A claim without a place has the article for its target.
 */
export function writePlace({ at, quote }: Claim, article: string, claim: Node): void {
  if (at === undefined && quote === undefined) {
    claim.put("hasTarget", iri(article));
    return;
  }
  const passage = claim.part("passage").a("oa:SpecificResource").put("hasSource", iri(article));
  const selector = passage.part("selector").text("exact", quote);
  if (quote !== undefined) selector.a("oa:TextQuoteSelector");
  if (at !== undefined) {
    selector
      .a("trama:PassageSelector")
      .number("paragraph", at.paragraph)
      .number("sentence", at.sentence)
      .number("words", at.words)
      .text("digest", at.digest)
      .number("occurrence", at.occurrence);
  }
  claim.put("hasTarget", iri(passage.put("hasSelector", iri(selector.iri)).iri));
}

/** The place, and the words where they are given. */
export function readPlace(claim: Description): { readonly at?: unknown; readonly quote?: string | undefined } {
  const selector = claim.of("hasTarget")[0]?.of("hasSelector")[0];
  if (selector === undefined) return {};
  const digest = selector.text("digest");
  return {
    at:
      digest === undefined
        ? undefined
        : {
            paragraph: selector.number("paragraph"),
            sentence: selector.number("sentence"),
            words: selector.number("words"),
            digest,
            occurrence: selector.number("occurrence"),
          },
    quote: selector.text("exact"),
  };
}
