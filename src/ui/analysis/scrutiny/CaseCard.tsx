import { type Case, type Examiner, type Reached, type Step, trackOf } from "#graph/scrutiny.ts";
import { typeOf } from "#graph/knowledge-graph.ts";
import type { Claim } from "#model/claim.ts";
import type { EntityId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import { nameOf, sentenceOf } from "#words/graph-names.ts";
import type { MessageKey } from "#words/speech.ts";
import { EdgeSwatch } from "../../marks/EdgeSwatch.tsx";
import { StageTrack } from "../../marks/StageTrack.tsx";
import { StatementMark } from "../../marks/StatementMark.tsx";
import { ArticleLink } from "../../panel/ArticleLink.tsx";
import { claimWhen, placeWords, whoWords } from "../../panel/claim-words.ts";
import { SelectLink } from "../../panel/SelectLink.tsx";
import { useGraph, useSpeech } from "../../shared/use-explorer.ts";
import css from "./Scrutiny.module.css";
import { stepWords } from "./step-words.ts";

const said: Readonly<Record<Reached, MessageKey>> = {
  taken: "scrutiny.reached",
  foreseen: "scrutiny.foreseen",
  silent: "scrutiny.silent",
};

function Track({ of }: { readonly of: Case }) {
  const { t } = useSpeech();
  const track = trackOf(of);
  return (
    <div className={css["track"]}>
      <StageTrack
        reached={(stage) => track[stage]}
        said={(stage) => t(said[track[stage]], { stage: t(`stage.${stage}`) })}
      />
    </div>
  );
}

function Cited({ claim }: { readonly claim: Claim }) {
  const speech = useSpeech();
  const graph = useGraph();
  return (
    <li>
      {`${speech.t(`status.${claim.status}`)}, ${whoWords(graph, claim, speech)} · `}
      <ArticleLink id={claim.article} />
      {`, ${placeWords(claim, speech)} · ${claimWhen(claim, speech)}`}
    </li>
  );
}

function StepItem({ step }: { readonly step: Step }) {
  const speech = useSpeech();
  const graph = useGraph();
  const { relation, claims } = step;
  return (
    <li className={css["step"]}>
      <EdgeSwatch family={typeOf(graph, relation).family} status={relation.status} origins={relation.origins.length} />
      <div>
        <strong className={css["reached"]}>{stepWords(step, speech)}</strong>{" "}
        <SelectLink to={{ kind: "relation", id: relation.id }} className={css["sentence"]}>
          {capitalised(sentenceOf(graph, relation, speech.language))}
        </SelectLink>{" "}
        <StatementMark of={relation} />
        <ul className={css["cited"]}>
          {claims.map((claim) => (
            <Cited key={claim.id} claim={claim} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function ExaminerItem({ examiner }: { readonly examiner: Examiner }) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const { id, jurisdiction, steps } = examiner;
  return (
    <li className={css["examiner"]}>
      <h5 className={css["authority"]}>
        <SelectLink to={{ kind: "entity", id }} className={css["name"]}>
          {capitalised(nameOf(graph, id, language))}
        </SelectLink>
        <small>
          {jurisdiction === null ? t("scrutiny.noJurisdiction") : capitalised(nameOf(graph, jurisdiction, language))}
        </small>
      </h5>
      <ul>
        {steps.map((step) => (
          <StepItem key={step.relation.id} step={step} />
        ))}
      </ul>
    </li>
  );
}

function Parties({ parties }: Pick<Case, "parties">) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  if (parties.length === 0) return <p className={css["meta"]}>{t("scrutiny.noDeal")}</p>;
  const link = (id: EntityId) => (
    <SelectLink to={{ kind: "entity", id }}>{capitalised(nameOf(graph, id, language))}</SelectLink>
  );
  return (
    <p className={css["meta"]}>
      {t("scrutiny.parties")}
      {parties.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          {link(id)}
        </span>
      ))}
    </p>
  );
}

/** A deal or company under scrutiny: its parties, its track, and who does what, each step with where it is said. */
export function CaseCard({ of }: { readonly of: Case }) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const attention = of.examiners.some(({ steps }) => steps.some(({ stage }) => stage === null));
  const id = `scrutiny-${of.target}`;
  return (
    <article className={css["case"]} aria-labelledby={id}>
      <h4 id={id} className={css["target"]}>
        <SelectLink to={{ kind: "entity", id: of.target }} className={css["name"]}>
          {capitalised(nameOf(graph, of.target, language))}
        </SelectLink>
      </h4>
      <Parties parties={of.parties} />
      <Track of={of} />
      <ul>
        {of.examiners.map((examiner) => (
          <ExaminerItem key={examiner.id} examiner={examiner} />
        ))}
      </ul>
      {attention && <p className={css["meta"]}>{t("scrutiny.attentionNote")}</p>}
    </article>
  );
}
