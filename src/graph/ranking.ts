const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by figures, highest first, compared one after the other: below 0 where `a` comes first, 0 where all are equal. */
function compareFigures(a: readonly number[], b: readonly number[]): number {
  return a.map((figure, index) => (b[index] ?? 0) - figure).find((difference) => difference !== 0) ?? 0;
}

/** The item with the highest figures; of equal ones the first by name. Nothing of nothing. */
export function best<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  figuresOf: (item: Item) => readonly number[],
): Item | undefined {
  const ranked = items.map((item) => ({ item, name: nameOf(item), figures: figuresOf(item) }));
  ranked.sort((a, b) => compareFigures(a.figures, b.figures) || byCodeUnit(a.name, b.name));
  return ranked[0]?.item;
}
