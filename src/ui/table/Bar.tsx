import { Copy } from "lucide-react";
import { numberWords } from "#words/format.ts";
import { listTable } from "#state/changes.ts";
import { type TableName, tableNames } from "#graph/table-columns.ts";
import { Button } from "../controls/Button.tsx";
import { Segments } from "../controls/Segments.tsx";
import { useChange, useGraph, useSpeech, useVisible } from "../shared/use-explorer.ts";
import { NARROW, useMedia } from "../shared/use-media.ts";
import css from "./Bar.module.css";
import { ColumnsButton } from "./ColumnsButton.tsx";
import { countClaims } from "./rows.ts";

interface BarProps {
  readonly table: TableName;
  readonly columns: Parameters<typeof ColumnsButton>[0];
  /** Nothing where there is nothing to copy. */
  readonly onCopy: (() => void) | undefined;
}

/** Above the table: what it lists, which columns, and a copy of it. */
export function Bar({ table, columns, onCopy }: BarProps) {
  const speech = useSpeech();
  const { t } = speech;
  const change = useChange();
  const graph = useGraph();
  const visible = useVisible();
  const narrow = useMedia(NARROW);
  const counts: Readonly<Record<TableName, number>> = {
    relations: visible.relations.size,
    entities: visible.entities.size,
    claims: countClaims(graph, visible),
  };
  return (
    <div className={css["bar"]}>
      <Segments
        name="table"
        label={t("table.name")}
        segments={tableNames.map((value) => ({
          value,
          label: t(`table.${value}`),
          ...(!narrow && { note: numberWords(counts[value], speech) }),
        }))}
        chosen={table}
        onChoose={(value) => change(listTable(value))}
      />
      <div className={css["tools"]}>
        <ColumnsButton {...columns} />
        <Button
          icon={Copy}
          aria-label={t("table.copyLong")}
          title={t("table.copyLong")}
          className={css["tool"]}
          disabled={onCopy === undefined}
          onClick={onCopy}
        >
          <span className={css["beside"]}>{t("table.copy")}</span>
        </Button>
      </div>
    </div>
  );
}
