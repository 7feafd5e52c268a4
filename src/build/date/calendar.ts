const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01 (UTC) of a day; months count from 1. Years may be negative, as ISO 8601 counts them. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_A_DAY;
}

/** How many days a month has; months count from 1. */
export function daysIn(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}
