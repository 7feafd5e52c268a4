import { everything } from "#graph/filter.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Selection } from "#graph/scene/emphasis.ts";
import { firstView, shows, type View } from "#graph/view.ts";
import type { ArticleId, EntityTypeId, EntityId, FamilyId, LensId, RelationId, RelationTypeId } from "#model/ids.ts";
import { Language } from "#model/language.ts";
import { type Status, statuses } from "#model/status.ts";

/** A part of an address that says nothing to this graph. */
export interface DroppedPart {
  readonly reason: "unknown-key" | "unknown-value" | "unreadable";
  /** As written, cut to a length that one can read. */
  readonly part: string;
}

/** Written for an empty list, which is not the same as no list: it asks for nothing. */
const NOTHING = "-";
const LONGEST_SHOWN = 60;
/** Beyond this nobody counts independent origins. */
const MOST_ORIGINS = 99;

type Refuse = (value: string) => void;

/** One key of the address: how its part of the view is read and written. A value left out is the default. */
interface Field {
  readonly read: (values: readonly string[], graph: KnowledgeGraph, refuse: Refuse) => Partial<View>;
  readonly write: (view: View) => readonly string[] | null;
}

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

const orNothing = (ids: readonly string[] | null) => (ids?.length === 0 ? [NOTHING] : ids);

function readSelection(values: readonly string[], graph: KnowledgeGraph, refuse: Refuse): Selection | null {
  const [value, ...others] = values;
  others.forEach(refuse);
  if (value === undefined) return null;
  if (graph.entities.has(value as EntityId)) return { kind: "entity", id: value as EntityId };
  if (graph.relations.has(value as RelationId)) return { kind: "relation", id: value as RelationId };
  refuse(value);
  return null;
}

const statusTable = Object.fromEntries(statuses.map((status) => [status, status]));

const fields: Readonly<Record<string, Field>> = {
  lens: {
    read: (values, graph, refuse) => ({ lenses: known(values, graph.ontology.lenses, refuse) as LensId[] }),
    write: ({ lenses }) => lenses,
  },
  family: {
    read: (values, graph, refuse) => ({
      families: choice(values, graph.ontology.families, refuse) as FamilyId[] | null,
    }),
    write: ({ families }) => orNothing(families),
  },
  type: {
    read: (values, graph, refuse) => ({
      types: choice(values, graph.ontology.relationTypes, refuse) as RelationTypeId[] | null,
    }),
    write: ({ types }) => orNothing(types),
  },
  entity: {
    read: (values, graph, refuse) => ({
      entityTypes: choice(values, graph.ontology.entityTypes, refuse) as EntityTypeId[] | null,
    }),
    write: ({ entityTypes }) => orNothing(entityTypes),
  },
  status: {
    read: (values, _graph, refuse) => ({ statuses: choice(values, statusTable, refuse) as Status[] | null }),
    write: ({ statuses: some }) => orNothing(some),
  },
  article: {
    read: (values, graph, refuse) => ({
      articles: choice(values, Object.fromEntries(graph.articles), refuse) as ArticleId[] | null,
    }),
    write: ({ articles }) => orNothing(articles),
  },
  origins: {
    read: (values, _graph, refuse) => {
      const least = Number(values[0]);
      if (Number.isInteger(least) && least >= 1 && least <= MOST_ORIGINS && values.length === 1) {
        return { leastOrigins: least };
      }
      values.forEach(refuse);
      return {};
    },
    write: ({ leastOrigins }) => (leastOrigins === everything.leastOrigins ? null : [String(leastOrigins)]),
  },
  disputed: {
    read: (values, _graph, refuse) => {
      if (values.length === 1 && values[0] === "1") return { disputed: true };
      values.forEach(refuse);
      return {};
    },
    write: ({ disputed }) => (disputed ? ["1"] : null),
  },
  select: {
    read: (values, graph, refuse) => ({ select: readSelection(values, graph, refuse) }),
    write: ({ select }) => (select === null ? null : [select.id]),
  },
  focus: {
    read: (values, graph, refuse) => {
      const [value, ...others] = values;
      others.forEach(refuse);
      if (value === undefined || graph.entities.has(value as EntityId)) return { focus: (value ?? null) as EntityId };
      refuse(value);
      return { focus: everything.focus };
    },
    write: ({ focus }) => (focus === null ? null : [focus]),
  },
  show: {
    read: (values, _graph, refuse) => {
      const show = shows.find((known) => known === values[0]);
      (show === undefined ? values : values.slice(1)).forEach(refuse);
      return { show: show ?? firstView.show };
    },
    write: ({ show }) => (show === firstView.show ? null : [show]),
  },
  lang: {
    read: (values, _graph, refuse) => {
      const language = Language.safeParse(values[0]);
      if (!language.success) values.forEach(refuse);
      return { language: language.data ?? null };
    },
    write: ({ language }) => (language === null ? null : [language]),
  },
};

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Colons are allowed in a fragment, and relation ids read better with them. */
const encode = (value: string) => encodeURIComponent(value).replaceAll("%3A", ":");

/**
 * Reads a view from an address's fragment, with or without `#`. Whatever is unknown to the graph or unreadable is left
 * out and listed; the rest stands. Never throws.
 */
export function readAddress(fragment: string, graph: KnowledgeGraph): { view: View; dropped: DroppedPart[] } {
  const dropped: DroppedPart[] = [];
  const drop = (reason: DroppedPart["reason"], part: string) =>
    dropped.push({ reason, part: part.length > LONGEST_SHOWN ? `${part.slice(0, LONGEST_SHOWN)}…` : part });
  let view = firstView;
  const seen = new Set<string>();
  for (const pair of fragment.replace(/^#/, "").split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const key = equals < 0 ? pair : pair.slice(0, equals);
    const field = Object.hasOwn(fields, key) && !seen.has(key) && equals >= 0 ? fields[key] : undefined;
    if (field === undefined) {
      drop("unknown-key", pair);
      continue;
    }
    seen.add(key);
    const raw = pair.slice(equals + 1);
    const values = raw.split(",").filter((value) => value !== "");
    const decoded = values.map((value) => decode(value));
    decoded.forEach((value, index) => {
      if (value === null) drop("unreadable", `${key}=${values[index] ?? ""}`);
    });
    const readable = decoded.filter((value) => value !== null);
    view = { ...view, ...field.read(readable, graph, (value) => drop("unknown-value", `${key}=${value}`)) };
  }
  return { view, dropped };
}

/** Writes a view as an address's fragment without `#`; what is as on a first visit is left out. */
export function writeAddress(view: View): string {
  return Object.entries(fields)
    .flatMap(([key, { write }]) => {
      const values = write(view);
      return values === null || values.length === 0 ? [] : [`${key}=${values.map(encode).join(",")}`];
    })
    .join("&");
}
