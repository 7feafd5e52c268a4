import { degreeOf } from "#graph/knowledge-graph.ts";
import type { EntityId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { capitalised } from "#model/name.ts";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { nameOf } from "#words/graph-names.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { siblingsOf } from "./related.ts";
import { RelationRow } from "./RelationRow.tsx";
import rows from "./rows.module.css";
import { Section } from "./Section.tsx";
import { SelectLink } from "./SelectLink.tsx";

function End({ id }: { readonly id: EntityId }) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const type = graph.entities.get(id)?.type;
  return (
    <li>
      <SelectLink to={{ kind: "entity", id }} className={rows["row"]}>
        {type === undefined ? <span /> : <EntityGlyph type={type} />}
        <span className={rows["name"]}>{capitalised(nameOf(graph, id, language))}</span>
        <span className={rows["end"]}>{t("panel.relations", { count: degreeOf(graph, id) })}</span>
      </SelectLink>
    </li>
  );
}

/** Where one can go from a relation: its ends, and what else is between them. */
export function MoveOn({ relation }: { readonly relation: Relation }) {
  const { t } = useSpeech();
  const graph = useGraph();
  return (
    <Section title={t("panel.moveOn")}>
      <ul className={rows["rows"]}>
        <End id={relation.subject} />
        <End id={relation.object} />
        {siblingsOf(graph, relation).map((sibling) => (
          <RelationRow key={sibling.id} relation={sibling} />
        ))}
      </ul>
    </Section>
  );
}
