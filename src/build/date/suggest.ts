import { daysIn } from "./calendar.ts";

type Repair = (text: string) => string | undefined;

const pad = (part: string) => part.padStart(2, "0");

/** Ways in which people write dates, each with what EDTF would say. */
const repairs: readonly Repair[] = [
  (text) => replaced(text, /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, (_, d, m, y) => `${y}-${pad(m)}-${pad(d)}`),
  (text) => replaced(text, /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/, (_, y, m, d) => `${y}-${pad(m)}-${pad(d)}`),
  (text) => replaced(text, /^(\d{4})(\d{2})(\d{2})$/, (_, y, m, d) => `${y}-${m}-${d}`),
  (text) => replaced(text, /^(\d{1,2})[./-](\d{4})$/, (_, m, y) => `${y}-${pad(m)}`),
  (text) => replaced(text, /^(?:c\.?|ca\.?|circa|about|~)\s*(\d{4}(?:-\d\d){0,2})$/i, (_, date) => `${date}~`),
  (text) => replaced(text, /^(.+?)\s*(?:\.\.|–|—|\s-\s|\sto\s)\s*(.+)$/, (_, from, to) => `${from}/${to}`),
  (text) => replaced(text, /^([^/]+)\/([^/]+)$/, (_, from, to) => `${to}/${from}`),
  (text) => (text.includes("-") ? withinCalendar(text) : undefined),
  (text) => replaced(text, /[x?*]/g, () => "X"),
];

/** The nearest date that can be read, if one of the usual slips explains what was written. */
export function suggestDate(text: string, isDate: (candidate: string) => boolean): string | undefined {
  for (const repair of repairs) {
    const candidate = repair(text.trim());
    if (candidate !== undefined && candidate !== text && isDate(candidate)) return candidate;
  }
  return undefined;
}

function replaced(text: string, pattern: RegExp, by: (...parts: string[]) => string): string | undefined {
  const result = text.replace(pattern, by);
  return result === text ? undefined : result;
}

/** Digits padded, months and days moved to the nearest that the calendar has. */
function withinCalendar(text: string): string {
  return text.replace(/(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/g, (_, y: string, m: string, d: string | undefined) => {
    const month = Math.min(12, Math.max(1, Number(m)));
    if (d === undefined) return `${y}-${pad(String(month))}`;
    const day = Math.min(daysIn(Number(y), month), Math.max(1, Number(d)));
    return `${y}-${pad(String(month))}-${pad(String(day))}`;
  });
}
