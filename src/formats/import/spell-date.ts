import type { PartialDate } from "#model/partial-date.ts";
import type { PlainSpell } from "./plain-graph.ts";

const DAY = 86_400_000;

/** Days since 1970-01-01 of a date, with or without a time of day; `null` where it is none. */
function dayOf(text: string): number | null {
  const [date] = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text) ?? [];
  if (date === undefined) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  // 30 February would become 1 March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : time / DAY;
}

const isoDay = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** Whole months and years are dates of their own. */
function wholeOf(first: number, last: number): Pick<PartialDate, "text" | "precision"> | undefined {
  const [begin, after] = [isoDay(first), isoDay(last + 1)];
  if (first === last) return { text: begin, precision: "day" };
  if (!begin.endsWith("-01") || !after.endsWith("-01")) return undefined;
  const months =
    (Number(after.slice(0, 4)) - Number(begin.slice(0, 4))) * 12 +
    Number(after.slice(5, 7)) -
    Number(begin.slice(5, 7));
  if (months === 1) return { text: begin.slice(0, 7), precision: "month" };
  return months === 12 && begin.endsWith("-01-01") ? { text: begin.slice(0, 4), precision: "year" } : undefined;
}

/** A stretch of time as a date, where its ends are dates; `undefined` where they are anything else, or out of order. */
export function dateOf({ start, end }: PlainSpell): PartialDate | undefined {
  const first = start === undefined ? null : dayOf(start);
  const last = end === undefined ? null : dayOf(end);
  if ((start !== undefined && first === null) || (end !== undefined && last === null)) return undefined;
  if (first === null && last === null) return undefined;
  const dates = { first, last, approximate: false };
  if (first === null || last === null) {
    const [begin, finish] = [first, last].map((day) => (day === null ? ".." : isoDay(day)));
    return { text: `${begin ?? ""}/${finish ?? ""}`, precision: "interval", ...dates };
  }
  if (last < first) return undefined;
  return { text: `${isoDay(first)}/${isoDay(last)}`, precision: "interval", ...dates, ...wholeOf(first, last) };
}
