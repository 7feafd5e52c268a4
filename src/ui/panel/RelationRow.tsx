import { typeOf } from "#graph/knowledge-graph.ts";
import type { Relation } from "#model/statement.ts";
import { StatementMark } from "../marks/StatementMark.tsx";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { sentenceOf } from "#words/graph-names.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import rows from "./rows.module.css";
import { SelectLink } from "./SelectLink.tsx";

/** A relation as a row of its own: a sentence, and how sure it is. The whole row is the link. */
export function RelationRow({ relation }: { readonly relation: Relation }) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  return (
    <li>
      <SelectLink to={{ kind: "relation", id: relation.id }} className={rows["row"]}>
        <EdgeSwatch
          family={typeOf(graph, relation).family}
          status={relation.status}
          origins={relation.origins.length}
        />
        <span>{sentenceOf(graph, relation, language)}</span>
        <span className={rows["end"]}>
          <StatementMark of={relation} />
          {t(`status.${relation.status}`).toLowerCase()}
        </span>
      </SelectLink>
    </li>
  );
}
