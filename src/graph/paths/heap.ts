/** A queue that gives the least item first. */
export interface Heap<Item> {
  readonly push: (item: Item) => void;
  /** Takes the least item out; nothing of an empty one. */
  readonly pop: () => Item | undefined;
}

/** A binary heap; `before` says whether one item comes before another. */
export function createHeap<Item>(before: (a: Item, b: Item) => boolean): Heap<Item> {
  const items: Item[] = [];
  const isBefore = (a: number, b: number) => {
    const [one, other] = [items[a], items[b]];
    return one !== undefined && other !== undefined && before(one, other);
  };
  const swap = (a: number, b: number) => {
    const [one, other] = [items[a], items[b]];
    if (one === undefined || other === undefined) return;
    items[a] = other;
    items[b] = one;
  };
  return {
    push: (item) => {
      items.push(item);
      for (let at = items.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (!isBefore(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop: () => {
      swap(0, items.length - 1);
      const least = items.pop();
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const child = isBefore(right, left) ? right : left;
        if (!isBefore(child, at)) return least;
        swap(child, at);
        at = child;
      }
    },
  };
}
