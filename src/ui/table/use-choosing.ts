import { useMemo } from "react";
import type { EntityId } from "#model/ids.ts";
import { chosenEntities, pick, pickToo, select } from "#state/changes.ts";
import { useServices } from "../shared/services.ts";
import { useChange, useView } from "../shared/use-explorer.ts";
import type { Table } from "./table.ts";

interface Choosing {
  /** Ids of what is selected or picked. */
  readonly chosen: ReadonlySet<string>;
  /** Selects what a row is about, and nothing else. */
  readonly open: (row: number) => void;
  /** Takes a row's entity in among those picked, or out; a row of anything else is opened. */
  readonly toggle: (row: number) => void;
  /** Picks the entities from one row to another too; of anything else the last row is opened. */
  readonly include: (from: number, to: number) => void;
  /** Lets go of several entities that are picked. Whether there were any. */
  readonly drop: () => boolean;
}

/** What is chosen, and the ways to choose by the rows of a table. */
export function useChoosing<Item>({ selectionOf, picks }: Table<Item>, rows: readonly Item[]): Choosing {
  const change = useChange();
  const { explorer } = useServices();
  const selected = useView((view) => view.select?.id);
  const picked = useView((view) => view.picked);
  const chosen = useMemo(() => new Set<string>(selected === undefined ? picked : [selected]), [selected, picked]);
  const open = (row: number) => {
    const item = rows[row];
    if (item !== undefined) change(select(selectionOf(item)));
  };
  const entitiesOf = (some: readonly Item[]): EntityId[] =>
    some.map(selectionOf).flatMap((selection) => (selection.kind === "entity" ? [selection.id] : []));
  return {
    chosen,
    open,
    toggle: (row) => {
      const [id] = entitiesOf(rows.slice(row, row + 1));
      if (picks && id !== undefined) change(pickToo(id));
      else open(row);
    },
    include: (from, to) => {
      if (!picks) {
        open(to);
        return;
      }
      const between = entitiesOf(rows.slice(Math.min(from, to), Math.max(from, to) + 1));
      // The one that was reached comes last, which is the one to follow.
      if (to < from) between.reverse();
      change(pick([...chosenEntities(explorer.getState().view), ...between]));
    },
    drop: () => {
      if (picked.length > 0) change(select(null));
      return picked.length > 0;
    },
  };
}
