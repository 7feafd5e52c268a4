import { ArrowDown, ArrowUp } from "lucide-react";
import type { Sort } from "#graph/table-columns.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import { sortedBy } from "./sorting.ts";
import type { Column } from "./table.ts";
import css from "./TableView.module.css";

interface HeadProps<Item> {
  readonly columns: readonly Column<Item>[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** The headings. Each sorts by its column; once more, the other way round. */
export function Head<Item>({ columns, sort, onSort }: HeadProps<Item>) {
  const { t } = useSpeech();
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    <div role="rowgroup" className={css["head"]}>
      <div role="row" aria-rowindex={1} className={css["cells"]}>
        {columns.map(({ id, label, figure, descendingFirst, heading }, index) => {
          const sorted = sort.column === id;
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={sorted ? (sort.descending ? "descending" : "ascending") : undefined}
              className={figure ? `${css["heading"]} ${css["figure"]}` : css["heading"]}
            >
              <button
                type="button"
                className={css["sorts"]}
                title={t(label)}
                aria-label={heading === undefined ? undefined : t(label)}
                onClick={() => onSort(sortedBy(sort, id, (figure ?? descendingFirst) === true))}
              >
                {heading ?? <span className={css["words"]}>{t(label)}</span>}
                {sorted && <Arrow size={12} strokeWidth={2.4} aria-hidden="true" className={css["arrow"]} />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
