import { writeDay } from "#model/day.ts";
import { DAY, dateWords, formatterFor } from "./dates.ts";
import type { Speech } from "./speech.ts";

type Months = NonNullable<Parameters<typeof dateWords>[2]>;

/** A stretch of days as a date: "May 2023 – Feb 2024", "from 1 May 2023". An end that is `null` is open. */
export function rangeWords(
  { first, last }: { readonly first: number | null; readonly last: number | null },
  speech: Speech,
  months?: Months,
): string {
  const end = (day: number | null) => (day === null ? ".." : writeDay(day));
  const text = `${end(first)}/${end(last)}`;
  return dateWords({ text, first, last, precision: "interval", approximate: false }, speech, months);
}

/** A day: "29 Feb 2024". */
export function dayWords(day: number, speech: Speech, months?: Months): string {
  const text = writeDay(day);
  return dateWords({ text, first: day, last: day, precision: "day", approximate: false }, speech, months);
}

/** What is asked of when something happened: "Happened May 2023 – Feb 2024". */
export function happenedWords(when: Parameters<typeof rangeWords>[0], speech: Speech): string {
  return speech.t("chip.when", { date: rangeWords(when, speech) });
}

/** As of when everything is shown: "As known on 29 February 2024", or with a short month; Italian elides before 8 and 11. */
export function knownWords(known: number, speech: Speech, months: Months = "long"): string {
  const date = dayWords(known, speech, months);
  return speech.t(/^(?:8|11)\b/.test(date) ? "chip.knownEliding" : "chip.known", { date });
}

/** The words of a mark on the strip of time: a year, or a month by its short name. */
export function markWords(day: number, speech: Speech): { readonly text: string; readonly year: boolean } {
  const year = writeDay(day).slice(5, 7) === "01";
  return { text: formatterFor(speech.language, year ? "year" : "monthAlone", "short").format(day * DAY), year };
}
