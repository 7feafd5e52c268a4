import { figureIds, metricIds, scopes } from "#graph/metrics/metric-id.ts";
import { firstView, type View } from "#graph/view.ts";
import type { Field } from "./field.ts";

type Named = "metric" | "scope" | "sizedBy" | "colouredBy";

/** One of the names of a list; that of a first visit is left out. */
function named(key: Named, names: readonly string[]): Field {
  return {
    read: ({ values, refuse }) => {
      const [name = "", ...others] = values;
      others.forEach(refuse);
      if (names.includes(name)) return { [key]: name };
      refuse(name);
      return {};
    },
    write: (view: View) => {
      const name = view[key];
      return name === null || name === firstView[key] ? null : [name];
    },
  };
}

/** The keys of the address for who matters: what is measured, of what, and what nodes say of it. */
export const mattersFields = {
  metric: named("metric", metricIds),
  scope: named("scope", scopes),
  size: named("sizedBy", figureIds),
  colour: named("colouredBy", metricIds),
  groups: {
    read: ({ values, refuse }) => {
      if (values.length === 1 && values[0] === "1") return { grouped: true };
      values.forEach(refuse);
      return {};
    },
    write: ({ grouped }) => (grouped ? ["1"] : null),
  },
} satisfies Readonly<Record<string, Field>>;
