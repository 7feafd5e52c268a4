import { isTaken } from "#graph/scrutiny.ts";
import { type Stage, stages } from "#model/stage.ts";
import type { Status } from "#model/status.ts";

interface StageMarkProps {
  /** `null` is attention, which fills no stop. */
  readonly stage: Stage | null;
  readonly status: Status;
}

const [STEP, RADIUS] = [10, 3.5];

/** Five stops of which only the reported one is filled, or ringed where it is only foreseen. What it says stands beside it. */
export function StageMark({ stage, status }: StageMarkProps) {
  return (
    <svg width={STEP * stages.length} height="12" viewBox={`0 0 ${STEP * stages.length} 12`} aria-hidden="true">
      {stages.map((stop, index) => {
        const here = stop === stage;
        const taken = here && isTaken(status);
        return (
          <circle
            key={stop}
            cx={STEP / 2 + STEP * index}
            cy="6"
            r={RADIUS}
            fill={taken ? "currentColor" : "none"}
            stroke={here ? "currentColor" : "var(--line-strong)"}
            strokeWidth={here ? 1.75 : 1}
            strokeDasharray={here && !taken ? "1.6 1.6" : undefined}
          />
        );
      })}
    </svg>
  );
}
