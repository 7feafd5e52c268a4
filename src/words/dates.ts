import { type PartialDate, sharpestDates } from "#model/partial-date.ts";
import type { Language } from "#model/language.ts";
import { alternatives, locales } from "./format.ts";
import type { Speech } from "./speech.ts";

/** Milliseconds in a day. */
export const DAY = 86_400_000;
type Grain = "day" | "month" | "year";
type MonthLength = "short" | "long";

const toDate = (day: number) => new Date(day * DAY);
const beginsMonth = (day: number) => toDate(day).getUTCDate() === 1;
const beginsYear = (day: number) => beginsMonth(day) && toDate(day).getUTCMonth() === 0;

/** How finely a stretch of days has to be written: whole years and whole months need no more. */
function grainOf(first: number, last: number): Grain {
  if (beginsYear(first) && beginsYear(last + 1)) return "year";
  return beginsMonth(first) && beginsMonth(last + 1) ? "month" : "day";
}

/** An end that is open on the other side: as finely as its text was written. */
function grainOfText(text: string): Grain {
  const length = text.replace(/-XX|[~?%]/g, "").length;
  return length <= 4 ? "year" : length <= 7 ? "month" : "day";
}

const fields: Readonly<Record<Grain | "monthAlone", (month: MonthLength) => Intl.DateTimeFormatOptions>> = {
  day: (month) => ({ day: "numeric", month, year: "numeric" }),
  month: (month) => ({ month, year: "numeric" }),
  year: () => ({ year: "numeric" }),
  monthAlone: (month) => ({ month }),
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes far longer than using one, and a table uses one in each row. */
export function formatterFor(language: Language, grain: keyof typeof fields, months: MonthLength): Intl.DateTimeFormat {
  const key = `${language} ${grain} ${months}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const options = { ...fields[grain](months), timeZone: "UTC" };
  const formatter = new Intl.DateTimeFormat(locales[language].dates, options);
  formatters.set(key, formatter);
  return formatter;
}

type Formatter = (grain: Grain) => Intl.DateTimeFormat;

function stretch(first: number, last: number, formatter: Formatter): string {
  // Chromium and Node put different spaces around the dash; one word either side needs none.
  const range = formatter(grainOf(first, last)).formatRange(toDate(first), toDate(last));
  const [from = "", to] = range.split(/\s*[–-]\s*/);
  if (to === undefined) return from;
  return from.includes(" ") || to.split(" ").length > 2 ? `${from} – ${to}` : `${from}–${to}`;
}

function write(date: PartialDate, { language, t }: Speech, months: MonthLength): string {
  const { first, last, text, approximate } = date;
  const formatter: Formatter = (grain) => formatterFor(language, grain, months);
  const about = (words: string) => (approximate ? t("date.about", { date: words }) : words);
  const [begin = "", end = ""] = text.split("/");
  const open = (day: number, written: string) => about(formatter(grainOfText(written)).format(toDate(day)));
  if (first !== null && last !== null) return about(stretch(first, last, formatter));
  if (first !== null) return t("date.from", { date: open(first, begin) });
  if (last !== null) return t("date.until", { date: open(last, end) });
  return t("date.unknown");
}

/** An article's date stands beside each of its claims. */
const written = new Map<string, WeakMap<PartialDate, string>>();

/**
 * A date as far as it is known: "about 26 Feb 2024", "May 2023", "Apr–Dec 2023", "from Apr 2023"; with long months
 * where there is room for them.
 */
export function dateWords(date: PartialDate, speech: Speech, months: MonthLength = "short"): string {
  const way = `${speech.language} ${months}`;
  const known = written.get(way) ?? new WeakMap<PartialDate, string>();
  written.set(way, known);
  const words = known.get(date) ?? write(date, speech, months);
  known.set(date, words);
  return words;
}

/** When something happened, by several claims: "May 2023 or Jun 2023". `null` where nobody gives a date. */
export function whenWords(dates: readonly PartialDate[], speech: Speech): string | null {
  const words = sharpestDates(dates).map((date) => dateWords(date, speech));
  if (words.length === 0) return null;
  return alternatives(words, speech);
}

const moments = new Map<Language, Intl.DateTimeFormat>();

/** A moment of the reader's own clock, in milliseconds since 1970: "23 Nov 2026, 14:05". */
export function momentWords(moment: number, { language }: Speech): string {
  const known =
    moments.get(language) ??
    new Intl.DateTimeFormat(locales[language].dates, { dateStyle: "medium", timeStyle: "short" });
  moments.set(language, known);
  return known.format(moment);
}
