import { analysisIds } from "#graph/analysis-id.ts";
import { everything, hopCounts, loneWays } from "#graph/filter.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Selection } from "#graph/selection.ts";
import { allSources } from "#graph/sources.ts";
import { columnChoice, tableColumns, tableNames } from "#graph/table-columns.ts";
import { clockFields } from "./clock-fields.ts";
import { layoutIds } from "#graph/layout/layout-id.ts";
import { firstView, shows, type View } from "#graph/view.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import { languages } from "#model/language.ts";
import { statuses } from "#model/status.ts";
import { storyFields } from "./story-fields.ts";
import { evidenceFields } from "./evidence-fields.ts";
import type { Field, Reading, Refuse } from "./field.ts";
import { pathFields } from "./path-fields.ts";
import { mattersFields } from "./matters-fields.ts";

/** Written for an empty list, which is not the same as no list: it asks for nothing. */
const NOTHING = "-";
/** Beyond this nobody counts independent origins. */
const MOST_ORIGINS = 99;
/** Longer texts are no search any more. */
const LONGEST_TEXT = 200;

type Table = Readonly<Record<string, unknown>>;

/** The values that a table of the graph knows, once each and in the table's order. */
function known(values: readonly string[], table: Table, refuse: Refuse): string[] {
  for (const value of values) if (!Object.hasOwn(table, value)) refuse(value);
  return Object.keys(table).filter((id) => values.includes(id));
}

/** As `known`, but `null` where the list names nothing or everything, and an empty list where it asks for nothing. */
function choice(values: readonly string[], table: Table, refuse: Refuse): string[] | null {
  if (values.length === 1 && values[0] === NOTHING) return [];
  const ids = known(values, table, refuse);
  return ids.length === 0 || ids.length === Object.keys(table).length ? null : ids;
}

const tableOf = (ids: readonly string[]): Table => Object.fromEntries(ids.map((id) => [id, id]));

const statusTable = tableOf(statuses);

/** A list to tick in; `tableFor` gives the values that there are. */
function ticked(key: keyof View, tableFor: (graph: KnowledgeGraph) => Table): Field {
  return {
    read: ({ values, graph, refuse }) => ({ [key]: choice(values, tableFor(graph), refuse) }),
    write: (view) => {
      const ids = view[key] as readonly string[] | null;
      return ids?.length === 0 ? [NOTHING] : ids;
    },
  };
}

/** One of a few values; the view's first is left out. */
function oneOf(
  key: "hops" | "lone" | "show" | "analysis" | "layout" | "table" | "language",
  values: readonly (string | number)[],
): Field {
  return {
    read: ({ values: given, refuse }) => {
      const found = values.find((value) => String(value) === given[0]);
      (found === undefined ? given : given.slice(1)).forEach(refuse);
      return found === undefined ? {} : { [key]: found };
    },
    write: (view) => (view[key] === firstView[key] ? null : [String(view[key])]),
  };
}

/** Something that is so or is not. */
function flag(key: keyof View): Field {
  return {
    read: ({ values, refuse }) => {
      if (values.length === 1 && values[0] === "1") return { [key]: true };
      values.forEach(refuse);
      return {};
    },
    write: (view) => (view[key] === true ? ["1"] : null),
  };
}

/** The entities among some values, once each. */
function entitiesOf({ values, graph, refuse }: Reading): EntityId[] {
  const ids = [...new Set(values)] as EntityId[];
  ids.filter((id) => !graph.entities.has(id)).forEach(refuse);
  return ids.filter((id) => graph.entities.has(id));
}

const entityList = (key: keyof View): Field => ({
  read: (reading) => ({ [key]: entitiesOf(reading) }),
  write: (view) => view[key] as readonly string[],
});

function readSelection(reading: Reading): Pick<View, "select" | "picked"> {
  const { values, graph, refuse } = reading;
  if (values.length > 1) {
    const picked = entitiesOf(reading);
    const [only] = picked;
    if (picked.length > 1) return { select: null, picked };
    return { select: only === undefined ? null : { kind: "entity", id: only }, picked: [] };
  }
  const [value] = values;
  let select: Selection | null = null;
  if (graph.entities.has(value as EntityId)) select = { kind: "entity", id: value as EntityId };
  else if (graph.relations.has(value as RelationId)) select = { kind: "relation", id: value as RelationId };
  else values.forEach(refuse);
  return { select, picked: [] };
}

const columnsOf = ({ table }: View): readonly string[] => tableColumns[table];

/** The keys of the address, in the order in which they are written. */
export const fields: Readonly<Record<string, Field>> = {
  lens: {
    read: ({ values, graph, refuse }) => ({
      lenses: known(values, graph.ontology.lenses, refuse) as unknown as View["lenses"],
    }),
    write: ({ lenses }) => lenses,
  },
  family: ticked("families", ({ ontology }) => ontology.families),
  type: ticked("types", ({ ontology }) => ontology.relationTypes),
  entity: ticked("entityTypes", ({ ontology }) => ontology.entityTypes),
  status: ticked("statuses", () => statusTable),
  article: ticked("articles", ({ articles }) => Object.fromEntries(articles)),
  source: ticked("sources", (graph) => tableOf(allSources(graph))),
  origins: {
    read: ({ values, refuse }) => {
      const least = Number(values[0]);
      if (Number.isInteger(least) && least >= 1 && least <= MOST_ORIGINS && values.length === 1) {
        return { leastOrigins: least };
      }
      values.forEach(refuse);
      return {};
    },
    write: ({ leastOrigins }) => (leastOrigins === everything.leastOrigins ? null : [String(leastOrigins)]),
  },
  disputed: flag("disputed"),
  ...clockFields,
  text: {
    read: ({ values, refuse }) => {
      const text = values.join(",");
      if (text.length <= LONGEST_TEXT) return { text };
      refuse(text);
      return {};
    },
    write: ({ text }) => (text === "" ? null : [text.slice(0, LONGEST_TEXT)]),
  },
  select: {
    read: readSelection,
    write: ({ select, picked }) => (select === null ? picked : [select.id]),
  },
  focus: {
    read: (reading) => {
      const [focus, ...others] = entitiesOf(reading);
      others.forEach(reading.refuse);
      return { focus: focus ?? null };
    },
    write: ({ focus }) => (focus === null ? null : [focus]),
  },
  hops: oneOf("hops", hopCounts),
  keep: {
    read: (reading) => {
      const kept = entitiesOf(reading);
      return { kept: kept.length === 0 ? null : kept };
    },
    write: ({ kept }) => kept,
  },
  expand: entityList("expanded"),
  collapse: entityList("collapsed"),
  hide: entityList("hidden"),
  ...pathFields,
  lone: oneOf("lone", loneWays),
  show: oneOf("show", shows),
  analysis: oneOf("analysis", analysisIds),
  ...storyFields,
  ...evidenceFields,
  ...mattersFields,
  layout: oneOf("layout", layoutIds),
  bundle: flag("bundled"),
  table: oneOf("table", tableNames),
  sort: {
    read: ({ values, view, refuse }) => {
      const [value = "", ...others] = values;
      others.forEach(refuse);
      const descending = value.startsWith("-");
      const column = descending ? value.slice(1) : value;
      if (columnsOf(view).includes(column)) return { sort: { column, descending } };
      refuse(value);
      return {};
    },
    write: ({ sort }) => (sort === null ? null : [`${sort.descending ? "-" : ""}${sort.column}`]),
  },
  columns: {
    read: ({ values, view, refuse }) => {
      values.filter((value) => !columnsOf(view).includes(value)).forEach(refuse);
      return { columns: columnChoice(view.table, values) };
    },
    write: ({ columns }) => columns,
  },
  lang: oneOf("language", languages),
};
