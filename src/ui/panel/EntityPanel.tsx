import { relationsOf } from "#graph/knowledge-graph.ts";
import type { EntityId } from "#model/ids.ts";
import { type Language, languages } from "#model/language.ts";
import { numberWords } from "#words/format.ts";
import { capitalised } from "#model/name.ts";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { namedBy } from "#words/graph-names.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { EntityActions } from "./EntityActions.tsx";
import css from "./EntityPanel.module.css";
import { Facts } from "./Facts.tsx";
import { FocusControl } from "./FocusControl.tsx";
import { PanelHead } from "./PanelHead.tsx";
import { relatedTo } from "./related.ts";
import { RelatedRow } from "./RelatedRow.tsx";
import rows from "./rows.module.css";
import { Section } from "./Section.tsx";
import { SelectLink } from "./SelectLink.tsx";

function Names({ id, language }: { readonly id: EntityId; readonly language: Language }) {
  const { t } = useSpeech();
  const graph = useGraph();
  const entity = graph.entities.get(id);
  if (entity === undefined) return <p className={css["names"]}>{t("panel.notDescribed")}</p>;
  const other = languages.find((candidate) => candidate !== language) ?? language;
  const elsewhere =
    entity.label[other] === entity.label[language] ? [] : [t("panel.otherLanguage", { name: entity.label[other] })];
  const aliases = entity.aliases.length === 0 ? [] : [t("panel.alsoCalled", { names: entity.aliases.join(", ") })];
  const names = [...aliases, ...elsewhere];
  return names.length === 0 ? null : <p className={css["names"]}>{capitalised(names.join("; "))}</p>;
}

/** Where an authority's word is law; that is said only where a source does. */
function Jurisdiction({ id }: { readonly id: EntityId }) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const jurisdiction = graph.entities.get(id)?.jurisdiction;
  if (jurisdiction === undefined || jurisdiction === id) return null;
  const name = capitalised(namedBy(graph, jurisdiction).label[language]);
  return (
    <p className={css["names"]}>
      {t("scrutiny.jurisdiction")}
      {graph.entities.has(jurisdiction) ? (
        <SelectLink to={{ kind: "entity", id: jurisdiction }}>{name}</SelectLink>
      ) : (
        name
      )}
    </p>
  );
}

function Figures({ id }: { readonly id: EntityId }) {
  const { t } = useSpeech();
  const relations = relationsOf(useGraph(), id);
  const disputed = relations.filter(({ disagreements }) => disagreements.length > 0).length;
  const figures = [t("panel.relations", { count: relations.length })];
  if (disputed > 0) figures.push(t("panel.disputed", { count: disputed }));
  return <p className={css["figures"]}>{figures.join(" · ")}</p>;
}

/** An entity: names, facts, and its relations, each a way on. */
export function EntityPanel({ id }: { readonly id: EntityId }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const graph = useGraph();
  const type = graph.entities.get(id)?.type;
  const name = capitalised(namedBy(graph, id).label[language]);
  const { families, entityTypes } = graph.ontology;
  const groups = relatedTo(graph, id);
  return (
    <>
      <PanelHead
        kind={
          type !== undefined && (
            <>
              <EntityGlyph type={type} />
              {entityTypes[type]?.label[language]}
            </>
          )
        }
        title={name}
      >
        <Names id={id} language={language} />
        <Jurisdiction id={id} />
        <Figures id={id} />
        <EntityActions entities={[id]}>
          <FocusControl id={id} name={name} />
        </EntityActions>
      </PanelHead>
      <Facts entity={id} />
      {groups.map(({ key, rows: related }) => (
        <Section
          key={key}
          title={key === "parties" ? t("panel.parties") : (families[key]?.label[language] ?? key)}
          note={numberWords(related.length, speech)}
        >
          <ul className={rows["rows"]}>
            {related.map((row) => (
              <RelatedRow key={row.relation.id} row={row} />
            ))}
          </ul>
        </Section>
      ))}
      {groups.length === 0 && <p className={css["none"]}>{t("panel.noRelations")}</p>}
    </>
  );
}
