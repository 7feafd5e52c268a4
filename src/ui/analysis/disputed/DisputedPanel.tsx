import { useMemo } from "react";
import { type Dispute, disputesIn } from "#graph/disputes.ts";
import { standings } from "#graph/standing.ts";
import { type DisagreementKind, disagreementKinds } from "#model/disagreement.ts";
import { onlyDisputed } from "#state/changes.ts";
import { listDisputes } from "#state/evidence-changes.ts";
import { numberWords } from "#words/format.ts";
import { Segments } from "../../controls/Segments.tsx";
import { PanelHead } from "../../panel/PanelHead.tsx";
import { Section } from "../../panel/Section.tsx";
import { CheckRow } from "../../rail/CheckRow.tsx";
import { useChange, useGraph, useSpeech, useView } from "../../shared/use-explorer.ts";
import css from "./DisputedPanel.module.css";
import "#words/areas/evidence.ts";
import { DisputeItem } from "./DisputeItem.tsx";

/** Of which kind there are any, with all of them first. */
function KindChoice({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const change = useChange();
  const chosen = useView(({ dispute }) => dispute);
  const countOf = (kind: DisagreementKind) => disputes.filter((each) => each.kind === kind).length;
  const kinds = disagreementKinds.filter((kind) => countOf(kind) > 0 || kind === chosen);
  return (
    <Segments
      name="dispute"
      label={t("disputed.kinds")}
      className={css["kinds"]}
      segments={[
        { value: null, label: t("disputed.any"), note: numberWords(disputes.length, speech) },
        ...kinds.map((kind) => ({
          value: kind,
          label: t(`disputed.${kind}`),
          note: numberWords(countOf(kind), speech),
        })),
      ]}
      chosen={chosen}
      onChoose={(kind) => change(listDisputes(kind))}
    />
  );
}

function Lede({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const { t } = useSpeech();
  const graph = useGraph();
  const statements = [...new Set(disputes.flatMap((each) => each.statements))];
  const relations = statements.filter((id) => graph.relations.has(id as never)).length;
  return (
    <p className={css["lede"]}>
      {t("disputed.lede", { count: disputes.length, relations, facts: statements.length - relations })}{" "}
      {t("disputed.whole")}
    </p>
  );
}

/** Everything that sources disagree about: what is open, what cannot be compared, what an editor settled. */
export function DisputedPanel() {
  const { t } = useSpeech();
  const graph = useGraph();
  const change = useChange();
  const kind = useView(({ dispute }) => dispute);
  const only = useView(({ disputed }) => disputed);
  const disputes = useMemo(() => disputesIn(graph), [graph]);
  const listed = disputes.filter((each) => kind === null || each.kind === kind);
  return (
    <>
      <PanelHead kind={t("analysis.name")} title={t("analysis.disputed")}>
        {disputes.length === 0 ? <p className={css["lede"]}>{t("about.undisputed")}</p> : <Lede disputes={disputes} />}
      </PanelHead>
      {disputes.length > 0 && (
        <div className={css["choices"]}>
          <KindChoice disputes={disputes} />
          <CheckRow label={t("disputed.onlyInGraph")} ticked={only} onToggle={() => change(onlyDisputed(!only))} />
        </div>
      )}
      {disputes.length > 0 && listed.length === 0 && <p className={css["empty"]}>{t("disputed.empty")}</p>}
      {standings.map((standing) => {
        const some = listed.filter((each) => each.standing === standing);
        if (some.length === 0) return null;
        return (
          <Section key={standing} title={t(`disputed.${standing}`)} note={String(some.length)}>
            <ul>
              {some.map((dispute) => (
                <DisputeItem key={dispute.id} dispute={dispute} />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}
