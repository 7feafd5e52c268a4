import type { PartialDate } from "#model/partial-date.ts";

const ISO = /^\d{4}(?:-\d{2}){0,2}$/;

/** A part of a date that begins as an ISO date does, without what is uncertain about it. */
function prefixOf(text: string): string | undefined {
  const plain = text.replace(/T.*$|[?~%]+$/, "").replace(/(?:-XX)+$/, "");
  // 21 to 24 are seasons.
  return ISO.test(plain) && !/^\d{4}-(?:2|3)/.test(plain) ? plain : undefined;
}

/** When something was, as far as ISO dates and their beginnings can say it. */
export interface IsoDates {
  readonly date?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/**
 * A date for readers that know no other than `2024`, `2024-02` and `2024-02-26`. What is only about right loses its last part,
 * since nothing else could say so; an approximate year is left out, and so is an open end.
 */
export function isoDates({ text, precision, approximate }: PartialDate): IsoDates {
  if (text.includes("/")) {
    const [start, end] = text.split("/").map((part) => (/[?~%]/.test(part) ? undefined : prefixOf(part)));
    return { startDate: start, endDate: end };
  }
  if (precision === "interval") return {};
  const date = prefixOf(text);
  return { date: approximate ? date?.replace(/-?\d+$/, "") || undefined : date };
}
