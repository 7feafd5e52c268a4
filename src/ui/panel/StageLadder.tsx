import { type Stage, stages } from "#model/stage.ts";
import type { Status } from "#model/status.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import { Section } from "./Section.tsx";
import css from "./StageLadder.module.css";

/** Statuses of what has not begun: the stop is marked, but as foreseen. */
const foreseen: readonly Status[] = ["planned", "hypothesised", "alleged", "denied"];

/** How far an authority has gone. Only the stop that is reported is filled: nobody said that the others happened. */
export function StageLadder({ stage, status }: { readonly stage: Stage; readonly status: Status }) {
  const { t } = useSpeech();
  const begun = !foreseen.includes(status);
  return (
    <Section title={t("stage.title")} note={t(begun ? "stage.note" : "stage.hypothetical")}>
      <ol className={css["ladder"]}>
        {stages.map((stop) => (
          <li key={stop} className={css["stop"]} data-begun={begun} aria-current={stop === stage ? "step" : undefined}>
            {t(`stage.${stop}`)}
          </li>
        ))}
      </ol>
    </Section>
  );
}
