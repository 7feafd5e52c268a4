import { laterClaims } from "#graph/as-known.ts";
import type { FactId, RelationId } from "#model/ids.ts";
import { asKnownOn } from "#state/clock-changes.ts";
import { dayWords } from "#words/clocks.ts";
import { namedBy, sentenceOf } from "#words/graph-names.ts";
import type { Selection } from "#graph/scene/emphasis.ts";
import { Button } from "../controls/Button.tsx";
import { useChange, useGraph, useSpeech, useView, useWholeGraph } from "../shared/use-explorer.ts";
import css from "./Later.module.css";
import { PanelHead } from "./PanelHead.tsx";

/** Says how many claims of a relation or fact the clock keeps back; nothing where it keeps back none. */
export function LaterClaims({ of }: { readonly of: RelationId | FactId }) {
  const { t } = useSpeech();
  const graph = useGraph();
  const whole = useWholeGraph();
  const statement = whole.relations.get(of as RelationId) ?? whole.facts.get(of as FactId);
  const count = statement === undefined || graph === whole ? 0 : laterClaims(graph, statement);
  return count === 0 ? null : <p className={css["later"]}>{t("panel.later", { count })}</p>;
}

/** A selection of which nothing is known yet on the day that the clock stands at, and the way to lift the clock. */
export function NotKnownYet({ selection }: { readonly selection: Selection }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const whole = useWholeGraph();
  const change = useChange();
  const known = useView((view) => view.known);
  const relation = selection.kind === "relation" ? whole.relations.get(selection.id) : undefined;
  const family = relation && whole.ontology.relationTypes[relation.type]?.family;
  const type = selection.kind === "entity" ? whole.entities.get(selection.id)?.type : undefined;
  const kind =
    family === undefined
      ? type && whole.ontology.entityTypes[type]?.label[language]
      : whole.ontology.families[family]?.label[language];
  const title =
    selection.kind === "entity"
      ? namedBy(whole, selection.id).label[language]
      : relation === undefined
        ? selection.id
        : sentenceOf(whole, relation, language);
  return (
    <>
      <PanelHead kind={kind ?? ""} title={title} />
      <div className={css["unknown"]} role="status">
        {known !== null && <p>{t("panel.notKnownYet", { date: dayWords(known, speech, "long") })}</p>}
        <Button look="outline" onClick={() => change(asKnownOn(null))}>
          {t("panel.lift")}
        </Button>
      </div>
    </>
  );
}
