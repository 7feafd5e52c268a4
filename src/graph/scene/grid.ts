import type { Box, Segment } from "./box.ts";

/** Side of a cell, in the unit of what is put in: about the size of a label. */
const CELL = 72;
/** Cells a side; further out the plane wraps around, which costs time and no correctness. */
const SIDE = 1 << 12;

const keyOf = (column: number, row: number) => (row & (SIDE - 1)) * SIDE + (column & (SIDE - 1));
const cell = (value: number) => Math.floor(value / CELL);

/** Things in the plane by where they are, so that only those nearby are looked at. */
export class Grid<Item> {
  readonly #cells = new Map<number, Item[]>();

  #put(key: number, item: Item): void {
    const items = this.#cells.get(key);
    if (items === undefined) this.#cells.set(key, [item]);
    else items.push(item);
  }

  addBox(box: Box, item: Item): void {
    for (let row = cell(box.top); row <= cell(box.bottom); row++) {
      for (let column = cell(box.left); column <= cell(box.right); column++) this.#put(keyOf(column, row), item);
    }
  }

  /** Puts an item into the cells that a segment passes, found by half-cell steps: near misses of corners are harmless. */
  addSegment([a, b]: Segment, item: Item): void {
    const steps = Math.max(1, Math.ceil((Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) / CELL) * 2));
    let last = -1;
    for (let step = 0; step <= steps; step++) {
      const part = step / steps;
      const key = keyOf(cell(a.x + (b.x - a.x) * part), cell(a.y + (b.y - a.y) * part));
      if (key !== last) this.#put(key, item);
      last = key;
    }
  }

  /** Whether any item in the cells of a box passes a test. An item may be tested more than once. */
  some(box: Box, test: (item: Item) => boolean): boolean {
    for (let row = cell(box.top); row <= cell(box.bottom); row++) {
      for (let column = cell(box.left); column <= cell(box.right); column++) {
        if (this.#cells.get(keyOf(column, row))?.some(test)) return true;
      }
    }
    return false;
  }

  /** The items in the cells of a box, each once. */
  near(box: Box): Set<Item> {
    const found = new Set<Item>();
    this.some(box, (item) => {
      found.add(item);
      return false;
    });
    return found;
  }
}
