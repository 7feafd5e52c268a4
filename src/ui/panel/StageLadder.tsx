import { isTaken } from "#graph/scrutiny.ts";
import type { Stage } from "#model/stage.ts";
import type { Status } from "#model/status.ts";
import { StageTrack } from "../marks/StageTrack.tsx";
import { useSpeech } from "../shared/use-explorer.ts";
import { Section } from "./Section.tsx";

/** How far an authority has gone. Only the stop that is reported is filled: nobody said that the others happened. */
export function StageLadder({ stage, status }: { readonly stage: Stage; readonly status: Status }) {
  const { t } = useSpeech();
  const begun = isTaken(status);
  return (
    <Section title={t("stage.title")} note={t(begun ? "stage.note" : "stage.hypothetical")}>
      <StageTrack reached={(stop) => (stop !== stage ? "silent" : begun ? "taken" : "foreseen")} current={stage} />
    </Section>
  );
}
