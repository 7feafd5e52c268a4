import type { Dispute } from "#graph/disputes.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Selection } from "#graph/selection.ts";
import type { Language } from "#model/language.ts";
import { capitalised } from "#model/name.ts";
import { listWords } from "#words/format.ts";
import { nameOf, sentenceOf } from "#words/graph-names.ts";
import { Disagrees } from "../../marks/Disagrees.tsx";
import { SelectLink } from "../../panel/SelectLink.tsx";
import { useGraph, useSpeech } from "../../shared/use-explorer.ts";
import css from "./DisputedPanel.module.css";
import { articleNames, type Glance, glancesOf } from "./glance.ts";

function placeText(graph: KnowledgeGraph, place: Selection, language: Language): string {
  if (place.kind === "entity") return capitalised(nameOf(graph, place.id, language));
  const relation = graph.relations.get(place.id);
  return relation === undefined ? "" : sentenceOf(graph, relation, language);
}

function SideAtAGlance({ glance }: { readonly glance: Glance }) {
  const speech = useSpeech();
  const graph = useGraph();
  const { says, who, articles } = glance;
  if (says.length === 0) return <li className={css["side"]}>{speech.t("disagree.otherSideMissing")}</li>;
  return (
    <li className={css["side"]}>
      {says.map((text) => (
        <span key={text} className={css["says"]}>
          {text}
        </span>
      ))}
      <small className={css["who"]}>
        {listWords(who, speech)} · {articleNames(graph, articles, speech).join("; ")}
      </small>
    </li>
  );
}

/** What sources disagree about, with its sides at a glance. Its title leads to where it is read side by side. */
export function DisputeItem({ dispute }: { readonly dispute: Dispute }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const graph = useGraph();
  const { disagreement, kind, standing, place } = dispute;
  const where = place === null ? "" : placeText(graph, place, language);
  const question =
    disagreement === null ? t("disputed.sums") : (disagreement.about?.[language] ?? t(`disagree.${kind}`));
  const title = (
    <>
      {standing !== "not_comparable" && <Disagrees decorative mark={standing} />}
      <span>{question}</span>
    </>
  );
  return (
    <li className={css["dispute"]}>
      {place === null ? (
        <h4 className={css["title"]}>{title}</h4>
      ) : (
        <h4>
          <SelectLink to={place} className={css["title"]}>
            {title}
          </SelectLink>
        </h4>
      )}
      <p className={css["about"]}>
        {[
          ...(disagreement?.about === undefined && where !== "" ? [where] : []),
          ...(kind === "recorded" ? [] : [t(`disputed.${kind}`)]),
          t(kind === "recorded" ? "disputed.byEditor" : "disputed.found"),
        ].join(" · ")}
      </p>
      <ol className={css["sides"]}>
        {glancesOf(graph, dispute, speech).map((glance, index) => (
          <SideAtAGlance key={index} glance={glance} />
        ))}
      </ol>
      {standing === "not_comparable" && <p className={css["verdict"]}>{t("disputed.cannotCompare")}</p>}
      {disagreement?.resolution !== undefined && (
        <p className={css["verdict"]}>
          {t("disagree.resolved", {
            side: disagreement.resolution.side,
            reason: disagreement.resolution.reason[language],
          })}
        </p>
      )}
    </li>
  );
}
