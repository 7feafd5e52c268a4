import type { DayRange } from "#graph/day-range.ts";
import { undatedWays } from "#graph/filter.ts";
import { readDay, writeDay } from "#model/day.ts";
import type { Field } from "./field.ts";

/** Stands between the days of a range; a day left out is an open end. */
const TO = "..";

/** `2023-05-01..2024-02-29`, `..2024-02-29`, `2023-05-01..`: `null` for anything else, and for a range that runs backwards. */
function readRange(text: string): DayRange | null {
  const [from, to, more] = text.split(TO);
  if (from === undefined || to === undefined || more !== undefined || text === TO) return null;
  const [first, last] = [readDay(from), readDay(to)];
  if ((first === null && from !== "") || (last === null && to !== "")) return null;
  return first !== null && last !== null && first > last ? null : { first, last };
}

const writeEnd = (day: number | null) => (day === null ? "" : writeDay(day));

/** The keys of the two clocks: when it happened, whether what is undated counts, and the day as of which all is known. */
export const clockFields = {
  when: {
    read: ({ values, refuse }) => {
      const [value = "", ...others] = values;
      others.forEach(refuse);
      const when = readRange(value);
      if (when === null) refuse(value);
      return { when };
    },
    write: ({ when }) => (when === null ? null : [`${writeEnd(when.first)}${TO}${writeEnd(when.last)}`]),
  },
  undated: {
    read: ({ values, refuse }) => {
      const undated = undatedWays.find((way) => way === values[0]);
      (undated === undefined ? values : values.slice(1)).forEach(refuse);
      return undated === undefined ? {} : { undated };
    },
    write: ({ undated }) => (undated === "show" ? null : [undated]),
  },
  known: {
    read: ({ values, refuse }) => {
      const [value = "", ...others] = values;
      others.forEach(refuse);
      const known = readDay(value);
      if (known === null) refuse(value);
      return { known };
    },
    write: ({ known }) => (known === null ? null : [writeDay(known)]),
  },
} satisfies Readonly<Record<string, Field>>;
