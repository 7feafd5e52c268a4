/** Where a key leads in a list of so many rows; -1 is no row. Nothing for keys that lead nowhere. */
export function stepOf(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return at + 1 < count ? at + 1 : 0;
  if (key === "ArrowUp") return at > 0 ? at - 1 : count - 1;
  return undefined;
}
