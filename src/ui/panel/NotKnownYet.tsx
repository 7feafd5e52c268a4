import type { Selection } from "#graph/selection.ts";
import { asKnownOn } from "#state/clock-changes.ts";
import { dayWords } from "#words/clocks.ts";
import { namedBy, sentenceOf } from "#words/graph-names.ts";
import { Button } from "../controls/Button.tsx";
import { useChange, useSpeech, useView, useWholeGraph } from "../shared/use-explorer.ts";
import css from "./Later.module.css";
import { PanelHead } from "./PanelHead.tsx";

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
