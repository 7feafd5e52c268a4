import type { Column } from "./table.ts";
import { useCopy } from "../shared/use-copy.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import { tabSeparated } from "./tab-separated.ts";

/** More than this is no matter for a clipboard; the export has it all. */
const MOST = 10_000;

/** Copies rows, with the headings above them where there is more than one, and says how many there were room for. */
export function useCopyRows<Item>(columns: readonly Column<Item>[]): (rows: readonly Item[]) => void {
  const { t } = useSpeech();
  const copy = useCopy();
  return (rows) => {
    const copied = rows.slice(0, MOST);
    const cells = copied.map((item) => columns.map(({ text }) => text(item)));
    const headings = columns.map(({ label }) => t(label));
    const done =
      rows.length > MOST
        ? t("table.copiedFirst", { count: MOST, total: rows.length })
        : t("table.copied", { count: rows.length });
    copy(tabSeparated(rows.length === 1 ? cells : [headings, ...cells]), done, t("table.copyFailed"));
  };
}
