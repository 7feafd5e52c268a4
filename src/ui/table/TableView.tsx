import { useMemo } from "react";
import { numberWords } from "#words/format.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Visible } from "#graph/visible.ts";
import type { Speech } from "#words/speech.ts";
import { Segments } from "../controls/Segments.tsx";
import { Empty } from "../graph-view/Empty.tsx";
import { useServices } from "../shared/services.ts";
import type { TableName } from "../shared/session.ts";
import { useGraph, useSession, useSpeech, useVisible } from "../shared/use-explorer.ts";
import { claimTable } from "./claim-table.tsx";
import { entityTable } from "./entity-table.tsx";
import { Grid } from "./Grid.tsx";
import { relationTable } from "./relation-table.tsx";
import { countClaims } from "./rows.ts";
import type { Table } from "./table.ts";
import css from "./TableView.module.css";

interface TableOfProps<Item> {
  readonly name: TableName;
  readonly of: (graph: KnowledgeGraph, visible: Visible, speech: Speech) => Table<Item>;
}

function TableOf<Item>({ name, of }: TableOfProps<Item>) {
  const speech = useSpeech();
  const { session } = useServices();
  const graph = useGraph();
  const visible = useVisible();
  const table = useMemo(() => of(graph, visible, speech), [of, graph, visible, speech]);
  const sort = useSession(({ sorts }) => sorts[name]) ?? table.sort;
  if (table.rows.length === 0) {
    return (
      <div className={css["nothing"]}>
        {visible.counts.shown > 0 && <p>{speech.t("table.empty")}</p>}
        <Empty />
      </div>
    );
  }
  return (
    <Grid
      name={speech.t(`table.${name}`)}
      table={table}
      sort={sort}
      onSort={(next) => session.setState(({ sorts }) => ({ sorts: { ...sorts, [name]: next } }))}
    />
  );
}

/** What is visible, as a list: relations, entities or claims. */
export function TableView() {
  const speech = useSpeech();
  const { t } = speech;
  const { session } = useServices();
  const graph = useGraph();
  const visible = useVisible();
  const table = useSession((state) => state.table);
  const count = (figure: number) => numberWords(figure, speech);
  return (
    <section className={css["table"]} aria-label={t("show.table")}>
      <div className={css["bar"]}>
        <Segments
          name="table"
          label={t("table.name")}
          segments={[
            { value: "relations", label: t("table.relations"), note: count(visible.relations.size) },
            { value: "entities", label: t("table.entities"), note: count(visible.entities.size) },
            { value: "claims", label: t("table.claims"), note: count(countClaims(graph, visible)) },
          ]}
          chosen={table}
          onChoose={(value) => session.setState({ table: value })}
        />
      </div>
      {table === "relations" && <TableOf name="relations" of={relationTable} />}
      {table === "entities" && <TableOf name="entities" of={entityTable} />}
      {table === "claims" && <TableOf name="claims" of={claimTable} />}
    </section>
  );
}
