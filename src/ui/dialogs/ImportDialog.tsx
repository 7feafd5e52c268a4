import { type SyntheticEvent, useState } from "react";
import type { EdgeColumns, NodeColumns } from "#formats/import/csv.ts";
import { Button } from "../controls/Button.tsx";
import type { AskedColumns } from "../shared/session.ts";
import { useSession, useSpeech } from "../shared/use-explorer.ts";
import { ColumnChoice } from "./import/ColumnChoice.tsx";
import css from "./ImportDialog.module.css";
import "#words/areas/import.ts";
import { Window } from "./Window.tsx";

const edgeRoles = ["source", "target", "type", "label", "id"] as const;
const nodeRoles = ["id", "label"] as const;

/** Asks which columns of tables say what. */
function Columns({ edges, nodes, answer }: AskedColumns) {
  const { t } = useSpeech();
  const [edgeColumns, setEdgeColumns] = useState<Partial<EdgeColumns>>(edges.proposed);
  const [nodeColumns, setNodeColumns] = useState<Partial<NodeColumns>>(nodes?.proposed ?? {});
  const { source, target } = edgeColumns;
  const { id } = nodeColumns;
  const ready = source !== undefined && target !== undefined && (nodes === null || id !== undefined);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (source === undefined || target === undefined) return;
    answer({
      edges: { ...edgeColumns, source, target },
      nodes: nodes === null || id === undefined ? null : { ...nodeColumns, id },
    });
  };
  return (
    <form className={css["form"]} onSubmit={submit}>
      <div className={css["body"]}>
        <ColumnChoice
          title={t("import.columnsOf", { name: edges.name })}
          header={edges.header}
          roles={edgeRoles}
          required={["source", "target"]}
          columns={edgeColumns}
          onColumns={setEdgeColumns}
        />
        {nodes !== null && (
          <ColumnChoice
            title={t("import.nodeColumnsOf", { name: nodes.name })}
            header={nodes.header}
            roles={nodeRoles}
            required={["id"]}
            columns={nodeColumns}
            onColumns={setNodeColumns}
          />
        )}
      </div>
      <footer className={css["foot"]}>
        <Button type="submit" look="primary" disabled={!ready}>
          {t("import.open")}
        </Button>
      </footer>
    </form>
  );
}

interface ReadingProps {
  readonly name: string;
  readonly part: number;
  readonly stop: () => void;
}

/** How far the reading of a file is, and the way to end it. */
function Reading({ name, part, stop }: ReadingProps) {
  const { t } = useSpeech();
  const words = t("import.reading", { name });
  return (
    <>
      <div className={css["body"]}>
        <p role="status">{words}</p>
        <progress className={css["progress"]} max={1} value={part} aria-label={words} />
      </div>
      <footer className={css["foot"]}>
        <Button look="outline" onClick={stop}>
          {t("import.stop")}
        </Button>
      </footer>
    </>
  );
}

/** A file of another program's on its way into the page. Closing it ends that. */
export function ImportDialog() {
  const { t } = useSpeech();
  const importing = useSession((session) => session.importing);
  if (importing === null) return null;
  return (
    <Window title={t("import.title")} width={560}>
      {importing.phase === "columns" ? <Columns {...importing} /> : <Reading {...importing} />}
    </Window>
  );
}
