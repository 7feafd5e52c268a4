import { type KeyboardEvent, useState } from "react";
import { stepOf } from "./step-of.ts";

interface Marked {
  /** The marked row; `null` where none is, or it is not found any more. */
  readonly active: string | null;
  readonly mark: (id: string | null) => void;
  /** Walks the rows by the keys that do so. */
  readonly walk: (event: KeyboardEvent) => void;
}

/** Which of the rows of a list is marked, while the focus stays in the field above it. */
export function useMarked(rows: readonly { readonly id: string }[]): Marked {
  const [marked, mark] = useState<string | null>(null);
  const at = rows.findIndex(({ id }) => id === marked);
  return {
    active: at < 0 ? null : marked,
    mark,
    walk: (event) => {
      const next = stepOf(event.key, at, rows.length);
      if (next === undefined) return;
      event.preventDefault();
      mark(rows[next]?.id ?? null);
    },
  };
}
