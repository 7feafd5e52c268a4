import type { FamilyId } from "#model/ids.ts";
import type { Status } from "#model/status.ts";
import { BAR, dashes, wholeDashes, widthOf } from "#graph/scene/lines.ts";
import { originsDrawn, strokeOf } from "#graph/scene/edges.ts";
import css from "./marks.module.css";

const [WIDTH, HEIGHT] = [28, 12];
/** Room for a round cap at both ends. */
const CAP = 1.5;
const LENGTH = WIDTH - 2 * CAP;
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 };

interface EdgeSwatchProps {
  /** Its colour; grey ink where the line stands for no family. */
  readonly family?: FamilyId | undefined;
  readonly status?: Status | undefined;
  /** Independent origins: how wide the line is. */
  readonly origins?: number | undefined;
}

/** A short piece of an edge as the canvas draws it. */
export function EdgeSwatch({ family, status = "stated", origins = 2 }: EdgeSwatchProps) {
  const stroke = strokeOf(status);
  const { pattern, cap } = dashes[stroke];
  return (
    <svg className={css["swatch"]} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path
        d={`M${CAP} ${MIDDLE.y}h${LENGTH}`}
        fill="none"
        style={{ stroke: family === undefined ? "var(--node-line)" : `var(--family-${family}, var(--ink-2))` }}
        strokeWidth={widthOf({ origins: originsDrawn(origins), stroke })}
        strokeDasharray={pattern === null ? undefined : wholeDashes(pattern, LENGTH).join(" ")}
        strokeLinecap={cap}
      />
      {stroke === "barred" && (
        <path
          d={`M${MIDDLE.x} ${MIDDLE.y - BAR.length / 2}v${BAR.length}`}
          stroke="var(--ink-2)"
          strokeWidth={BAR.width}
        />
      )}
    </svg>
  );
}
