import { languages } from "#model/language.ts";
import { type Status, statuses } from "#model/status.ts";
import "#words/all-languages.ts";
import { speechIn } from "#words/speech.ts";
import type { Description } from "../description.ts";
import { nameOf } from "../names.ts";
import { describe } from "../node.ts";
import { DEFAULT_GRAPH, inLanguage, iri, type Quad, type Term } from "../term.ts";

export function statusTerm(status: Status): Term {
  return iri(nameOf("trama", status));
}

export function readStatus(node: Description): string | undefined {
  return node.need("status", node.id("status", "trama"), "");
}

/** The statuses, from strongest to weakest. */
export function writeStatuses(quads: Quad[]): void {
  statuses.forEach((status, index) => {
    const node = describe(quads, DEFAULT_GRAPH, nameOf("trama", status))
      .a("trama:Status")
      .number("position", index + 1);
    for (const language of languages) {
      const { t } = speechIn(language);
      node
        .put("label", inLanguage(t(`status.${status}`), language))
        .put("comment", inLanguage(t(`meaning.${status}`), language));
    }
  });
}
