import type { Resolution } from "#model/disagreement.ts";
import { dateWords } from "#words/dates.ts";
import type { Speech } from "#words/speech.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./Disagreement.module.css";

/** Who judged, and when, as far as it is known. */
function byWords({ by, date }: Resolution, speech: Speech): string | null {
  const { t } = speech;
  if (by !== undefined && date !== undefined) {
    return t("disputed.judgedBy", { name: by, date: dateWords(date, speech) });
  }
  if (by !== undefined) return t("disputed.judgedByName", { name: by });
  return date === undefined ? null : t("disputed.judgedOn", { date: dateWords(date, speech) });
}

function Source({ source }: Pick<Resolution, "source">) {
  const { t } = useSpeech();
  return (
    <>
      {t("disagree.source")}
      {/^https?:/.test(source) ? (
        <a href={source} target="_blank" rel="noreferrer">
          {source}
        </a>
      ) : (
        source
      )}
    </>
  );
}

/** An editor's judgement: which side, why, where that comes from, by whom and when. */
export function Judgement({ judgement }: { readonly judgement: Resolution }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const by = byWords(judgement, speech);
  return (
    <p className={css["foot"]}>
      {t("disagree.resolved", { side: judgement.side, reason: judgement.reason[language] })}{" "}
      <Source source={judgement.source} />
      {by !== null && <small className={css["by"]}>{by}</small>}
    </p>
  );
}

/** Judgements that no longer hold: they stay, struck out, the newest first. */
export function Earlier({ history }: { readonly history: readonly Resolution[] }) {
  const speech = useSpeech();
  const { t, language } = speech;
  return (
    <div className={css["foot"]}>
      {t("disputed.history")}
      <ul>
        {history.toReversed().map((judgement, index) => (
          <li key={index}>
            <s>{t("disagree.resolved", { side: judgement.side, reason: judgement.reason[language] })}</s>{" "}
            <Source source={judgement.source} />
            <small className={css["by"]}>{byWords(judgement, speech)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
