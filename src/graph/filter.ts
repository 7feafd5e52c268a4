import type { ArticleId, EntityId, EntityTypeId, FamilyId, LensId, RelationId, RelationTypeId } from "#model/ids.ts";
import type { Status } from "#model/status.ts";
import type { DayRange } from "./day-range.ts";
import type { SourceId } from "./sources.ts";

/** How far around an entity one looks, in relations. */
export const hopCounts = [1, 2, 3] as const;
export type Hops = (typeof hopCounts)[number];

/** What becomes of entities that the filters leave no relation of. */
export const loneWays = ["go", "fade"] as const;
export type Lone = (typeof loneWays)[number];

/** What becomes of relations that nobody dates. */
export const undatedWays = ["show", "hide", "only"] as const;
export type Undated = (typeof undatedWays)[number];

/**
 * Which relations are asked for: any of each list, and all of the lists. `null` asks for everything. The lists of
 * entities below them narrow or widen the picture by hand, whatever the relations are like.
 */
export interface Filter {
  readonly lenses: readonly LensId[];
  readonly families: readonly FamilyId[] | null;
  readonly types: readonly RelationTypeId[] | null;
  /** What both ends may be. */
  readonly entityTypes: readonly EntityTypeId[] | null;
  readonly statuses: readonly Status[] | null;
  /** With a claim in one of these articles. */
  readonly articles: readonly ArticleId[] | null;
  /** That one of these reports or is quoted for. */
  readonly sources: readonly SourceId[] | null;
  /** With at least so many independent origins; 1 asks for nothing. */
  readonly leastOrigins: number;
  /** Only what sources disagree about. */
  readonly disputed: boolean;
  /** What may have happened within these days; `null` asks for nothing. */
  readonly when: DayRange | null;
  /** Relations without a date: beside the dated ones, not at all, or alone. */
  readonly undated: Undated;
  /** Everything as it was known at the end of this day (days since 1970-01-01); `null` is all that ever became known. */
  readonly known: number | null;
  /** With words that begin like each word of this, in names, verb or paraphrase; empty asks for nothing. */
  readonly text: string;
  /** Only this entity, what can be reached from it in so many hops, and what is between them. */
  readonly focus: EntityId | null;
  readonly hops: Hops;
  /** Only these entities and what is between them. */
  readonly kept: readonly EntityId[] | null;
  /** All relations of these entities, whatever the filters above say. */
  readonly expanded: readonly EntityId[];
  /** Without those neighbours of these entities that nothing else leads to. */
  readonly collapsed: readonly EntityId[];
  /** Without these entities. */
  readonly hidden: readonly EntityId[];
  /** Only these relations, of all that is left. */
  readonly relations: readonly RelationId[] | null;
  readonly lone: Lone;
}

export const everything: Filter = {
  lenses: [],
  families: null,
  types: null,
  entityTypes: null,
  statuses: null,
  articles: null,
  sources: null,
  leastOrigins: 1,
  disputed: false,
  when: null,
  undated: "show",
  known: null,
  text: "",
  focus: null,
  hops: 1,
  kept: null,
  expanded: [],
  collapsed: [],
  hidden: [],
  relations: null,
  lone: "go",
};

const keys = Object.keys(everything) as (keyof Filter)[];

/** The filter of a view or whatever else holds one, and nothing besides. */
export function filterOf(view: Filter): Filter {
  return Object.fromEntries(keys.map((key) => [key, view[key]])) as unknown as Filter;
}

/** These say how to show something, and ask for nothing by themselves. */
const manners: readonly (keyof Filter)[] = ["hops", "lone", "expanded"];

function asksNothing(filter: Filter, key: keyof Filter): boolean {
  const [asked, nothing] = [filter[key], everything[key]];
  if (key === "text") return filter.text.trim() === "";
  return asked === nothing || (Array.isArray(nothing) && Array.isArray(asked) && asked.length === 0);
}

/** Whether a filter asks for the whole graph. */
export function isEverything(filter: Filter): boolean {
  return keys.every((key) => manners.includes(key) || asksNothing(filter, key));
}
