/** Sets that grow together. */
export interface UnionFind<Item> {
  /** Makes one set of the two that these are in; says whether they were two. */
  readonly join: (a: Item, b: Item) => boolean;
  /** One of the set that stands for all of it. */
  readonly find: (item: Item) => Item;
}

/** Starts with each item in a set of its own. */
export function createUnionFind<Item>(): UnionFind<Item> {
  const parents = new Map<Item, Item>();
  const find = (item: Item): Item => {
    let root = item;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    if (root !== item) parents.set(item, root);
    return root;
  };
  return {
    find,
    join: (a, b) => {
      const [one, other] = [find(a), find(b)];
      if (one === other) return false;
      parents.set(one, other);
      return true;
    },
  };
}
