import { asKnown } from "#graph/as-known.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { View } from "#graph/view.ts";
import { compareDates, type PartialDate } from "#model/partial-date.ts";

const DAY = 86_400_000;

/** When the newest article was published; nothing where there are no articles. */
export function newestDate(graph: KnowledgeGraph): PartialDate | undefined {
  const dates = [...graph.articles.values()].map(({ published }) => published);
  return dates.sort((a, b) => compareDates(b, a))[0];
}

/** What a file is called unless the reader says otherwise: what it shows, and as of which article's date. */
export function suggestedName(graph: KnowledgeGraph, { lenses, focus, known }: View): string {
  const last = newestDate(asKnown(graph, known))?.last;
  const date = last === undefined || last === null ? [] : [new Date(last * DAY).toISOString().slice(0, 10)];
  return ["trama", ...(focus === null ? [] : [focus]), ...lenses, ...date].join("-");
}

/** A name that every system can save a file under. */
export function safeName(name: string): string {
  return (
    name
      .trim()
      .replaceAll(/[\u0000-\u001f<>:"/\\|?*]+/g, "-")
      .replace(/^\.+/, "") || "trama"
  );
}
