import type { Sort } from "#graph/table-columns.ts";

/** What a row is sorted by in one column; `null` where it has nothing there. */
export type SortKey = string | number | null;

/** The sort that a click on a heading asks for: the other way round, or that column from its better end. */
export function sortedBy(sort: Sort, column: string, descendingFirst: boolean): Sort {
  return { column, descending: sort.column === column ? !sort.descending : descendingFirst };
}

/**
 * Items in the order of their keys. What has no key stands last either way, and equals keep their order. Each key is
 * asked for once.
 */
export function sortRows<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => SortKey,
  descending: boolean,
  compareText: (a: string, b: string) => number,
): Item[] {
  const sign = descending ? -1 : 1;
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    if (typeof a.key === "number" && typeof b.key === "number") return sign * (a.key - b.key);
    return sign * compareText(String(a.key), String(b.key));
  });
  return keyed.map(({ item }) => item);
}
