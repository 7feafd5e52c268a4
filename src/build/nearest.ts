/** Slips of the pen; more than these are another word. */
const FEW = 5;

/**
 * The nearest of some valid values to what was written, if one is near enough to be what was meant: at most a third of
 * its characters differ, and no more than a few. Of equally near ones the first.
 */
export function nearest(written: string, valid: Iterable<string>): string | undefined {
  const sought = fold(written);
  let best: string | undefined;
  let least = Math.min(FEW, Math.max(1, Math.floor(sought.length / 3))) + 1;
  for (const candidate of valid) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - sought.length) >= least) continue;
    const distance = editDistance(sought, folded, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Case and separators are seldom what was meant to differ. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[\s_]+/g, "-");
}

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours that lead from a to b. From
 * `limit` on it is not counted further.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...current) >= limit && Math.min(...last) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
