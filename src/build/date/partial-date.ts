import { parse } from "edtf";
import type { Outcome } from "#model/diagnostic.ts";
import type { PartialDate } from "#model/partial-date.ts";
import { dayNumber, daysIn } from "./calendar.ts";
import { suggestDate } from "./suggest.ts";

/** Why a date was refused, and what may have been meant. */
export interface DateProblem {
  readonly code: "date-unreadable" | "date-impossible" | "date-backwards";
  readonly suggestion?: string | undefined;
}

type Ends = Pick<PartialDate, "first" | "last" | "precision">;

/**
 * Reads an EDTF level 0 or 1 expression. An unspecified digit (`2024-XX`, `201X`) covers all that it can be; an open or
 * unknown end of an interval is `null`; `?`, `~` and `%` all make the date approximate. Seasons (21–24) are those of the
 * northern hemisphere by the month, and approximate. Of a time only the day counts.
 */
export function readDate(text: string): Outcome<PartialDate, DateProblem> {
  const date = dateOf(text);
  if (typeof date !== "string") return { ok: true, value: date };
  const suggestion = suggestDate(text, (candidate) => typeof dateOf(candidate) !== "string");
  return { ok: false, problems: [{ code: date, suggestion }] };
}

function dateOf(text: string): PartialDate | DateProblem["code"] {
  const ends = isEdtf(text) ? endsOf(text) : undefined;
  if (ends === undefined) return "date-unreadable";
  if (ends === "impossible") return "date-impossible";
  if (ends.first !== null && ends.last !== null && ends.first > ends.last) return "date-backwards";
  return { text, ...ends, approximate: /[?~%]/.test(text) || SEASON.test(text) };
}

/** Days of the month are left to us: the library takes 2023-02-29 and refuses 2024-02-30 as if it were no date at all. */
function isEdtf(text: string): boolean {
  try {
    parse(text.replace(/(-(?:0[1-9]|1[0-2])-)(?:29|3\d)(?!\d)/g, "$128"), { level: 1 });
    return !text.startsWith("Y");
  } catch {
    return false;
  }
}

function endsOf(text: string): Ends | "impossible" | undefined {
  const [start, end, more] = text.split("/");
  if (start === undefined || more !== undefined) return undefined;
  if (end === undefined) return spanOf(start);
  const [from, to] = [intervalEnd(start), intervalEnd(end)];
  if (from === undefined || to === undefined) return undefined;
  if (from === "impossible" || to === "impossible") return "impossible";
  return { first: from.first, last: to.last, precision: "interval" };
}

function intervalEnd(text: string): Ends | "impossible" | undefined {
  return text === "" || text === ".." ? { first: null, last: null, precision: "interval" } : spanOf(text);
}

const DAY = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T.*)?[?~%]?$/;
const SEASON = /^-?\d{4}-(2[1-4])[?~%]?$/;

function spanOf(text: string): Ends | "impossible" | undefined {
  const parts = DAY.exec(text);
  const written = parts?.[1];
  if (parts === null || written === undefined) return undefined;
  const [, , month, day] = parts;
  const [low, high] = [Number(written.replaceAll("X", "0")), Number(written.replaceAll("X", "9"))];
  const season = SEASON.exec(text)?.[1];
  if (season !== undefined) {
    const begins = 3 * (Number(season) - 20);
    return { first: dayNumber(low, begins, 1), last: dayNumber(low, begins + 3, 1) - 1, precision: "interval" };
  }
  if (month === undefined || month.includes("X") || written.includes("X")) {
    const precision = written.includes("X") ? "interval" : "year";
    return { first: dayNumber(low, 1, 1), last: dayNumber(high, 12, 31), precision };
  }
  if (day === undefined || day.includes("X")) {
    const last = dayNumber(low, Number(month), daysIn(low, Number(month)));
    return { first: dayNumber(low, Number(month), 1), last, precision: "month" };
  }
  if (Number(day) > daysIn(low, Number(month))) return "impossible";
  const only = dayNumber(low, Number(month), Number(day));
  return { first: only, last: only, precision: "day" };
}
