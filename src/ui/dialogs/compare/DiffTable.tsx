import type { DiffRow } from "#formats/diff/rows.ts";
import css from "./DiffTable.module.css";

interface DiffTableProps {
  readonly title: string;
  readonly rows: readonly DiffRow[];
}

/** Differences of one kind, a row each. */
export function DiffTable({ title, rows }: DiffTableProps) {
  return (
    <table className={css["table"]}>
      <caption className={css["title"]}>{title}</caption>
      <tbody>
        {rows.map(({ id, fate, what, changes }) => (
          <tr key={id} className={css["row"]}>
            <td className={css["sign"]} data-fate={fate} aria-hidden="true">
              {{ added: "+", removed: "−", changed: "~" }[fate]}
            </td>
            <th scope="row" className={css["what"]}>
              {what}
            </th>
            <td className={css["changes"]}>{changes.join("; ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
