import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { type TableName, usualColumns } from "#graph/table-columns.ts";
import { metricIds } from "#graph/metrics/metric-id.ts";
import type { Visible } from "#graph/visible.ts";
import { chooseColumns, sortTable } from "#state/changes.ts";
import { locales } from "#words/format.ts";
import type { Speech } from "#words/speech.ts";
import { Empty } from "../graph-view/Empty.tsx";
import { useChange, useGraph, useSpeech, useView, useVisible } from "../shared/use-explorer.ts";
import { useMeasurements } from "../shared/use-measurements.ts";
import { useMedia } from "../shared/use-media.ts";
import { Bar } from "./Bar.tsx";
import { claimTable } from "./claim-table.tsx";
import { entityTable } from "./entity-table.tsx";
import { fitColumns } from "./fit.ts";
import { Grid } from "./Grid.tsx";
import { MeasuresNote } from "./MeasuresNote.tsx";
import { relationTable } from "./relation-table.tsx";
import { sortRows } from "./sorting.ts";
import { keyOf, type Table } from "./table.ts";
import css from "./TableView.module.css";
import { useCopyRows } from "./use-copy-rows.ts";
import "#words/areas/matters.ts";
import "#words/areas/table.ts";

/** A finger scrolls sideways as easily as down, so there every column stays. */
const TOUCH = "(hover: none) and (pointer: coarse)";

interface TableOfProps<Item> {
  /** Between what one can do with the table and the table. */
  readonly note?: ReactNode;
  readonly name: TableName;
  readonly of: (graph: KnowledgeGraph, visible: Visible, speech: Speech) => Table<Item>;
}

function TableOf<Item>({ name, of, note }: TableOfProps<Item>) {
  const speech = useSpeech();
  const { t, language } = speech;
  const change = useChange();
  const graph = useGraph();
  const visible = useVisible();
  const table = useMemo(() => of(graph, visible, speech), [of, graph, visible, speech]);
  const sorted = useView((view) => view.sort);
  const sort = sorted ?? table.sort;
  const usual = usualColumns(name);
  const chosenIds = useView((view) => view.columns) ?? usual;
  const chosen = useMemo(() => table.columns.filter(({ id }) => chosenIds.includes(id)), [table, chosenIds]);
  const touch = useMedia(TOUCH);
  const [width, setWidth] = useState(Infinity);
  const columns = useMemo(() => {
    if (touch) return chosen.map((column) => ({ ...column, tightest: column.width[0] }));
    return fitColumns(chosen, { width, givesWay: table.givesWay, sorted: sorted?.column });
  }, [chosen, table, touch, width, sorted]);
  const rows = useMemo(() => {
    const by = table.columns.find(({ id }) => id === sort.column);
    const { compare } = new Intl.Collator(locales[language].dates, { numeric: true });
    return by === undefined ? table.rows : sortRows(table.rows, keyOf(by), sort.descending, compare);
  }, [table, sort, language]);
  const copyRows = useCopyRows(chosen);
  const empty = table.rows.length === 0;
  return (
    <section className={css["table"]} aria-label={t("show.table")}>
      <Bar
        table={name}
        columns={{
          columns: table.columns,
          chosen: chosen.map(({ id }) => id),
          shown: columns.map(({ id }) => id),
          usual,
          sorted: sort.column,
          onChoose: (ids) => change(chooseColumns(ids)),
        }}
        onCopy={empty ? undefined : () => copyRows(rows)}
      />
      {note}
      {empty ? (
        <div className={css["nothing"]}>
          {visible.counts.shown > 0 && <p>{t("table.empty")}</p>}
          <Empty />
        </div>
      ) : (
        <Grid
          key={name}
          name={t(`table.${name}`)}
          table={table}
          rows={rows}
          columns={columns}
          sort={sort}
          onSort={(next) => change(sortTable(next))}
          onCopy={copyRows}
          onWidth={setWidth}
        />
      )}
    </section>
  );
}

/** The entities, with the measures that are among the chosen columns. */
function EntityTable() {
  const columns = useView((view) => view.columns);
  const sorted = useView((view) => view.sort?.column);
  const asked = metricIds.filter((id) => sorted === id || columns?.includes(id) === true);
  const { sheet, measurements } = useMeasurements(asked);
  const of = useCallback(
    (graph: KnowledgeGraph, visible: Visible, speech: Speech) => entityTable(graph, visible, speech, measurements),
    [measurements],
  );
  const note = sheet !== null && <MeasuresNote asked={asked} sheet={sheet} measurements={measurements} />;
  return <TableOf name="entities" of={of} note={note} />;
}

/** What is visible, as a list: relations, entities or claims. */
export function TableView() {
  const tables = {
    relations: <TableOf name="relations" of={relationTable} />,
    entities: <EntityTable />,
    claims: <TableOf name="claims" of={claimTable} />,
  } satisfies Record<TableName, unknown>;
  return tables[useView((view) => view.table)];
}
