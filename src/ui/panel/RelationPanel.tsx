import { Suspense } from "react";
import { notComparableWithin } from "#graph/disagreement.ts";
import { claimsOf, disagreementsOf, typeOf } from "#graph/knowledge-graph.ts";
import type { EntityId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { whenWords } from "#words/dates.ts";
import { sentenceParts } from "#words/sentence.ts";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { namedBy } from "#words/graph-names.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { originWords } from "./claim-words.ts";
import { Claims } from "./Claims.tsx";
import { Disagreement, NotComparable } from "./Disagreement.tsx";
import { OriginGroups } from "./origin-groups-on-demand.ts";
import { LaterClaims } from "./Later.tsx";
import { MoveOn } from "./MoveOn.tsx";
import { PanelHead } from "./PanelHead.tsx";
import { datesOf } from "#graph/dates.ts";
import css from "./RelationPanel.module.css";
import { Section } from "./Section.tsx";
import { SelectLink } from "./SelectLink.tsx";
import { StageLadder } from "./StageLadder.tsx";

/** The relation as a sentence whose names lead to the entities. */
function Sentence({ relation }: { readonly relation: Relation }) {
  const { language } = useSpeech();
  const graph = useGraph();
  const names = { subject: namedBy(graph, relation.subject), object: namedBy(graph, relation.object) };
  return sentenceParts(typeOf(graph, relation), names, language).map(({ text, entity }, index) =>
    entity === undefined ? (
      text
    ) : (
      <SelectLink key={index} to={{ kind: "entity", id: entity as EntityId }}>
        {text}
      </SelectLink>
    ),
  );
}

function Figures({ relation }: { readonly relation: Relation }) {
  const speech = useSpeech();
  const { t } = speech;
  const graph = useGraph();
  const articles = new Set(claimsOf(graph, relation).map(({ article }) => article)).size;
  const figures = [
    t("panel.claims", { count: relation.claims.length }),
    t("panel.origins", { count: relation.origins.length }),
    t("status.articles", { count: articles }),
    whenWords(datesOf(graph, relation), speech) ?? t("claim.undated"),
  ];
  return <p className={css["figures"]}>{figures.join(" · ")}</p>;
}

/** A relation: what is claimed, who disagrees, every claim with its place, and the ways on. */
export function RelationPanel({ relation }: { readonly relation: Relation }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const graph = useGraph();
  const type = typeOf(graph, relation);
  const claims = claimsOf(graph, relation);
  const disagreements = disagreementsOf(graph, relation);
  return (
    <>
      <PanelHead
        kind={
          <>
            <EdgeSwatch family={type.family} status={relation.status} origins={relation.origins.length} />
            {`${graph.ontology.families[type.family]?.label[language] ?? type.family}: ${type.label[language]} · ${t(`status.${relation.status}`).toLowerCase()}`}
          </>
        }
        title={<Sentence relation={relation} />}
      >
        <p className={css["lede"]}>
          {relation.origins.length === 0
            ? t("panel.noOrigin")
            : t("panel.saysSo", { names: originWords(graph, relation.origins, speech) })}
        </p>
        <Figures relation={relation} />
      </PanelHead>
      {(disagreements.length > 0 || notComparableWithin(claims).length > 0) && (
        <div className={css["disagreements"]}>
          {disagreements.map((disagreement) => (
            <Disagreement key={disagreement.id} disagreement={disagreement} of={relation.id} />
          ))}
          <NotComparable claims={claims} />
        </div>
      )}
      {type.stage !== undefined && <StageLadder stage={type.stage} status={relation.status} />}
      <Section title={t("panel.claimsTitle")} note={t("panel.newestFirst")}>
        <Claims claims={claims} family={type.family} />
        <LaterClaims of={relation.id} />
      </Section>
      <Suspense fallback={null}>
        <OriginGroups claims={claims} />
      </Suspense>
      <MoveOn relation={relation} />
    </>
  );
}
