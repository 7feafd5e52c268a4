import type { ReactNode } from "react";
import type { Reached } from "#graph/scrutiny.ts";
import { type Stage, stages } from "#model/stage.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./StageTrack.module.css";

interface StageTrackProps {
  readonly reached: (stage: Stage) => Reached;
  /** What a stop says to a screen reader besides its name; nothing where the name is enough. */
  readonly said?: (stage: Stage) => ReactNode;
  /** The stop that this is about. */
  readonly current?: Stage;
}

/** The stages in a row of stops: filled where an article reports that it got there, ringed where that is only foreseen. */
export function StageTrack({ reached, said, current }: StageTrackProps) {
  const { t } = useSpeech();
  return (
    <ol className={css["track"]}>
      {stages.map((stage) => (
        <li
          key={stage}
          className={css["stop"]}
          data-reached={reached(stage)}
          aria-current={stage === current ? "step" : undefined}
        >
          {said === undefined ? (
            t(`stage.${stage}`)
          ) : (
            <>
              <span aria-hidden="true">{t(`stage.${stage}`)}</span>
              <span className="visually-hidden">{said(stage)}</span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
