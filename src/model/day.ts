/** Milliseconds in a day. */
const DAY = 86_400_000;

/** The earliest and latest day that has a text: ISO 8601 writes years with four digits, 0000 to 9999. */
export const EARLIEST_DAY = -719_528;
export const LATEST_DAY = 2_932_896;

/** A day of the calendar (`2024-02-29`) as days since 1970-01-01 (UTC); `null` for whatever is none. */
export function readDay(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const moment = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(moment)) return null;
  const day = moment / DAY;
  // A parser may take 30 February for 1 March.
  return writeDay(day) === text ? day : null;
}

/** Days since 1970-01-01 as a day of the calendar: `2024-02-29`. Days without a text become the nearest that has one. */
export function writeDay(day: number): string {
  return new Date(Math.min(LATEST_DAY, Math.max(EARLIEST_DAY, day)) * DAY).toISOString().slice(0, 10);
}
