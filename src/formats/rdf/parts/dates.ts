import type { GraphFile } from "#model/graph-file.ts";
import type { PartialDate } from "#model/partial-date.ts";
import type { Description } from "../description.ts";
import { nameOf } from "../names.ts";
import { describe } from "../node.ts";
import { byCodeUnit, DEFAULT_GRAPH, EDTF, literal, type Quad, truth, XSD } from "../term.ts";
import type { TermName } from "../terms.ts";

const DAY = 86_400_000;
/** 1000-01-01 and 9999-12-31: the days that every reader of `xsd:date` knows. */
const [FIRST, LAST] = [Date.UTC(1000, 0, 1) / DAY, Date.UTC(9999, 11, 31) / DAY];

/** Names of the dates in a graph. */
export type Dates = (date: PartialDate) => string;

const keyOf = ({ text, first, last, precision, approximate }: PartialDate) =>
  JSON.stringify([text, first, last, precision, approximate]);

function datesIn({ articles, claims, disagreements }: GraphFile): PartialDate[] {
  const values = claims.flatMap((claim) =>
    claim.kind === "property" && claim.value.kind === "date" ? [claim.value.date] : [],
  );
  const judged = disagreements.flatMap(({ resolution, history = [] }) =>
    [...history, ...(resolution === undefined ? [] : [resolution])].flatMap(({ date }) => date ?? []),
  );
  const published = articles.map((article) => article.published);
  return [...published, ...claims.flatMap(({ when }) => when ?? []), ...values, ...judged];
}

/**
 * Every date once, with the days that it can be. A date is named by its text; should a graph from elsewhere read one text in
 * two ways, then the second has a number after it.
 */
export function writeDates(file: GraphFile, quads: Quad[]): Dates {
  const different = new Map(datesIn(file).map((date) => [keyOf(date), date]));
  const names = new Map<string, string>();
  const readings = new Map<string, number>();
  for (const [key, date] of [...different].sort(([a], [b]) => byCodeUnit(a, b))) {
    const reading = (readings.get(date.text) ?? 0) + 1;
    readings.set(date.text, reading);
    const name = nameOf("date", date.text, ...(reading === 1 ? [] : [reading]));
    names.set(key, name);
    const node = describe(quads, DEFAULT_GRAPH, name)
      .a("trama:PartialDate")
      .put("expression", edtfOf(date))
      .text("precision", date.precision)
      .put("approximate", truth(date.approximate));
    for (const end of ["first", "last"] as const) {
      const day = date[end];
      if (day === null) continue;
      if (day < FIRST || day > LAST) node.number(`${end}DayNumber`, day);
      else node.put(end, literal(new Date(day * DAY).toISOString().slice(0, 10), `${XSD}date`));
    }
  }
  return (date) => names.get(keyOf(date)) ?? nameOf("date", date.text);
}

/** A date as its source gives it. */
export function edtfOf({ text }: PartialDate) {
  return literal(text, EDTF);
}

function dayOf(node: Description, end: "first" | "last"): number | null | undefined {
  const text = node.text(end);
  if (text === undefined) return node.number(`${end}DayNumber`) ?? null;
  const day = Date.parse(`${text}T00:00:00Z`) / DAY;
  return node.readable(end, literal(text), Number.isNaN(day) ? undefined : day);
}

/** The date that a property names. */
export function readDate(owner: Description, name: TermName): unknown {
  const [node] = owner.of(name);
  if (node === undefined) return undefined;
  return {
    text: node.need("expression", node.text("expression"), ""),
    first: dayOf(node, "first"),
    last: dayOf(node, "last"),
    precision: node.text("precision"),
    approximate: node.truth("approximate"),
  };
}
