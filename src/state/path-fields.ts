import type { EntityId, RelationId } from "#model/ids.ts";
import type { Field } from "./field.ts";
import { MOST_ENDS } from "./path-changes.ts";

/** Nobody looks farther down a list of paths. */
const MOST_PATHS = 99;

/** The ids that there are, once each; the others are refused. */
function known<Id extends string>(
  values: readonly string[],
  has: (id: Id) => boolean,
  refuse: (value: string) => void,
) {
  const ids = [...new Set(values)] as Id[];
  ids.filter((id) => !has(id)).forEach(refuse);
  return ids.filter(has);
}

/** The keys of the address for what is connected, and for relations kept one by one. */
export const pathFields: Readonly<Record<"relation" | "ends" | "path", Field>> = {
  relation: {
    read: ({ values, graph, refuse }) => {
      const ids = known<RelationId>(values, (id) => graph.relations.has(id), refuse);
      return { relations: ids.length === 0 ? null : ids };
    },
    write: ({ relations }) => relations,
  },
  ends: {
    read: ({ values, graph, refuse }) => {
      const ids = known<EntityId>(values, (id) => graph.entities.has(id), refuse);
      ids.slice(MOST_ENDS).forEach(refuse);
      return { ends: ids.slice(0, MOST_ENDS) };
    },
    write: ({ ends }) => ends,
  },
  path: {
    read: ({ values, refuse }) => {
      const [value = "", ...others] = values;
      others.forEach(refuse);
      const number = Number(value);
      if (Number.isInteger(number) && number >= 1 && number <= MOST_PATHS) return { path: number };
      refuse(value);
      return {};
    },
    write: ({ path }) => (path === null ? null : [String(path)]),
  },
};
