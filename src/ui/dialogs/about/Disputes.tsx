import { placeOf } from "#graph/disputed.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Selection } from "#graph/selection.ts";
import { type Standing, standingOf } from "#graph/standing.ts";
import type { Disagreement } from "#model/disagreement.ts";
import type { Language } from "#model/language.ts";
import { capitalised } from "#model/name.ts";
import { select } from "#state/changes.ts";
import { ChangeLink } from "../../controls/ChangeLink.tsx";
import { Disagrees } from "../../marks/Disagrees.tsx";
import rows from "../../panel/rows.module.css";
import { Section } from "../../panel/Section.tsx";
import { nameOf, sentenceOf } from "#words/graph-names.ts";
import type { MessageKey } from "#words/speech.ts";
import { useWholeGraph, useSpeech } from "../../shared/use-explorer.ts";
import "#words/areas/evidence.ts";
import css from "./about.module.css";

function placeText(graph: KnowledgeGraph, place: Selection, language: Language): string {
  if (place.kind === "entity") return capitalised(nameOf(graph, place.id, language));
  const relation = graph.relations.get(place.id);
  return relation === undefined ? "" : sentenceOf(graph, relation, language);
}

const words: Readonly<Record<Standing, MessageKey>> = {
  open: "about.open",
  not_comparable: "about.notComparable",
  resolved: "about.settled",
};

interface DisputeProps {
  readonly disagreement: Disagreement;
  readonly onFollow?: (() => void) | undefined;
}

function Dispute({ disagreement, onFollow }: DisputeProps) {
  const { t, language } = useSpeech();
  const graph = useWholeGraph();
  const { about, kind } = disagreement;
  const standing = standingOf(graph, disagreement);
  const place = placeOf(graph, disagreement);
  const content = (
    <>
      {standing === "not_comparable" ? <span /> : <Disagrees mark={standing} />}
      <span>
        <span className={rows["name"]}>{about?.[language] ?? t(`disagree.${kind}`)}</span>
        {/* An editor's question says itself what it is about. */}
        {place !== null && about === undefined && (
          <small className={css["place"]}>{placeText(graph, place, language)}</small>
        )}
      </span>
      <span className={rows["end"]}>{t(words[standing])}</span>
    </>
  );
  if (place === null) return <li className={rows["row"]}>{content}</li>;
  return (
    <li>
      <ChangeLink to={select(place)} className={rows["row"]} onFollow={onFollow}>
        {content}
      </ChangeLink>
    </li>
  );
}

/** Everything that sources disagree about, settled or not. */
export function Disputes({ onFollow }: { readonly onFollow?: () => void }) {
  const { t } = useSpeech();
  const graph = useWholeGraph();
  return (
    <Section title={t("about.disputed")}>
      {graph.disagreements.size === 0 && <p className={css["meta"]}>{t("about.undisputed")}</p>}
      <ul className={rows["rows"]}>
        {[...graph.disagreements.values()].map((disagreement) => (
          <Dispute key={disagreement.id} disagreement={disagreement} onFollow={onFollow} />
        ))}
      </ul>
    </Section>
  );
}
