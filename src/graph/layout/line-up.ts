/**
 * Places on a line, in the order given, as near to the wanted ones as keeping apart allows: the sum of the squares of
 * what each is off is least. `gaps[i]` is the least distance of the i-th from the one after it. By pooling adjacent
 * violators (Ayer et al. 1955).
 */
export function lineUp(wanted: readonly number[], gaps: readonly number[]): number[] {
  const offsets: number[] = [];
  let offset = 0;
  wanted.forEach((_, index) => {
    offsets.push(offset);
    offset += gaps[index] ?? 0;
  });
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((want, index) => {
    pools.push({ sum: want - (offsets[index] ?? 0), count: 1 });
    for (;;) {
      const [last, before] = [pools.at(-1), pools.at(-2)];
      if (last === undefined || before === undefined) break;
      if (before.sum / before.count <= last.sum / last.count) break;
      before.sum += last.sum;
      before.count += last.count;
      pools.pop();
    }
  });
  const levels = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return levels.map((level, index) => level + (offsets[index] ?? 0));
}

/** The same on a circle of some length: the last keeps its gap from the first, too. Needs gaps that fit on it. */
export function lineUpAround(wanted: readonly number[], gaps: readonly number[], circle: number): number[] {
  const count = wanted.length;
  if (count < 2) return [...wanted];
  // Cut where there is most room, so that the cut is least in the way.
  const roomAfter = (index: number) => {
    const next = index + 1 < count ? (wanted[index + 1] ?? 0) : (wanted[0] ?? 0) + circle;
    return next - (wanted[index] ?? 0) - (gaps[index] ?? 0);
  };
  let cut = 0;
  for (let index = 1; index < count; index++) if (roomAfter(index) > roomAfter(cut)) cut = index;
  const order = wanted.map((_, index) => (cut + 1 + index) % count);
  const ordered = order.map((index) => (wanted[index] ?? 0) + (index <= cut ? circle : 0));
  const distances = order.map((index) => gaps[index] ?? 0);
  const line = lineUp(ordered, distances);
  let needed = 0;
  const levels = line.map((place, index) => {
    const level = place - needed;
    needed += distances[index] ?? 0;
    return level;
  });
  const spare = Math.max(0, circle - needed);
  const middle = levels.reduce((sum, level) => sum + level, 0) / count;
  const placed = new Array<number>(count).fill(0);
  let offset = 0;
  order.forEach((index, position) => {
    const level = Math.min(middle + spare / 2, Math.max(middle - spare / 2, levels[position] ?? 0));
    placed[index] = level + offset;
    offset += distances[position] ?? 0;
  });
  return placed;
}
