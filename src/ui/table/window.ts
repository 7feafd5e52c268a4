/** Rows that are drawn beyond either edge, so that a quick scroll does not outrun them. */
const BEYOND = 12;
/** The window moves by whole steps, so that most scroll events change nothing. */
const STEP = 6;

export interface RowWindow {
  readonly first: number;
  /** One past the last row. */
  readonly end: number;
}

/** The rows to draw where a list of rows of one height is scrolled to a place. */
export function rowWindow(scrolled: number, height: number, rowHeight: number, count: number): RowWindow {
  const top = Math.floor(Math.max(0, scrolled) / rowHeight / STEP) * STEP;
  const shown = Math.ceil(height / rowHeight);
  const end = Math.min(count, top + STEP + shown + BEYOND);
  return { first: Math.max(0, Math.min(top - BEYOND, end - shown)), end };
}

/** How far to scroll so that a row is wholly in view, moving no more than needed. `head` covers the top. */
export function scrollToRow(row: number, scrolled: number, height: number, rowHeight: number, head: number): number {
  const top = row * rowHeight;
  const room = height - head;
  if (top < scrolled) return top;
  return top + rowHeight > scrolled + room ? top + rowHeight - room : scrolled;
}

/** The row that a key leads to; `null` for a key that leads nowhere. */
export function rowAfterKey(key: string, row: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: count - 1,
  };
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return to === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, to));
}
