import type { PartialDate } from "#model/partial-date.ts";
import { readDate } from "./partial-date.ts";

/** Reads dates that are known to be dates. */
export type DateReader = (text: string) => PartialDate;

/** Remembers what it has read: the same few dates stand in thousands of claims. */
export function dateReader(): DateReader {
  const known = new Map<string, PartialDate>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = readDate(text);
    if (!reading.ok) throw new Error(`The date rule let "${text}" through`);
    known.set(text, reading.value);
    return reading.value;
  };
}
