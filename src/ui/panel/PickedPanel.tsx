import { X } from "lucide-react";
import type { EntityId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import { pickToo } from "#state/changes.ts";
import { numberWords } from "#words/format.ts";
import { IconButton } from "../controls/Button.tsx";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { nameOf } from "#words/graph-names.ts";
import { useChange, useGraph, useSpeech } from "../shared/use-explorer.ts";
import { EntityActions } from "./EntityActions.tsx";
import { PanelHead } from "./PanelHead.tsx";
import css from "./PickedPanel.module.css";
import { between } from "./related.ts";
import { RelationRow } from "./RelationRow.tsx";
import rows from "./rows.module.css";
import { Section } from "./Section.tsx";
import { SelectLink } from "./SelectLink.tsx";

function Picked({ id }: { readonly id: EntityId }) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const change = useChange();
  const type = graph.entities.get(id)?.type;
  const name = capitalised(nameOf(graph, id, language));
  return (
    <li className={css["picked"]}>
      <SelectLink to={{ kind: "entity", id }} className={rows["row"]}>
        {type === undefined ? <span /> : <EntityGlyph type={type} />}
        <span className={rows["name"]}>{name}</span>
        <span className={rows["end"]}>{type !== undefined && graph.ontology.entityTypes[type]?.label[language]}</span>
      </SelectLink>
      <IconButton small icon={X} label={t("panel.unpick", { name })} onClick={() => change(pickToo(id))} />
    </li>
  );
}

/** Several entities that are chosen together: which, what can be done with them, and what is between them. */
export function PickedPanel({ ids }: { readonly ids: readonly EntityId[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const graph = useGraph();
  const relations = between(graph, ids);
  return (
    <>
      <PanelHead kind={t("panel.pickedKind")} title={t("command.someEntities", { count: ids.length })}>
        <EntityActions entities={ids} />
      </PanelHead>
      <Section title={t("panel.pickedTitle")} note={numberWords(ids.length, speech)}>
        <ul className={rows["rows"]}>
          {ids.map((id) => (
            <Picked key={id} id={id} />
          ))}
        </ul>
      </Section>
      <Section title={t("panel.between")} note={numberWords(relations.length, speech)}>
        {relations.length === 0 ? (
          <p className={css["none"]}>{t("panel.betweenNone")}</p>
        ) : (
          <ul className={rows["rows"]}>
            {relations.map((relation) => (
              <RelationRow key={relation.id} relation={relation} />
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
