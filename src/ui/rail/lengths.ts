/** So many rows of a long list stand in the rail at first. */
export const FIRST = 6;
/** And so many more with each asking: a list of thousands is not to be drawn at once. */
export const MORE = 100;

/** How many rows of a list are shown when so many are asked for: no list is cut for one row. */
export function lengthOf(total: number, asked: number): number {
  return total <= asked + 1 ? total : asked;
}

/** The rows that a list shows: its beginning, and what is ticked further on where that is little. */
export function rowsOf(ids: readonly string[], length: number, ticked: readonly string[] | null): readonly string[] {
  if (length >= ids.length) return ids;
  const few = ticked !== null && ticked.length <= FIRST ? ticked : [];
  return ids.filter((id, index) => index < length || few.includes(id));
}
