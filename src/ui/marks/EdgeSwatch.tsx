import type { FamilyId } from "#model/ids.ts";
import type { Status } from "#model/status.ts";
import { BAR, dashes, wholeDashes, widthOf } from "#graph/scene/lines.ts";
import { originsDrawn, strokeOf } from "#graph/scene/edges.ts";
import css from "./marks.module.css";

const [WIDTH, HEIGHT] = [28, 12];
/** Beside the name of a relation type, below its family. */
const SHORT = 14;
/** Room for a round cap at both ends. */
const CAP = 1.5;

interface EdgeSwatchProps {
  /** Its colour; grey ink where the line stands for no family. */
  readonly family?: FamilyId | undefined;
  readonly status?: Status | undefined;
  /** Independent origins: how wide the line is. */
  readonly origins?: number | undefined;
  /** Half as long, where it stands for the line above it again. */
  readonly short?: boolean;
}

/** A short piece of an edge as the canvas draws it. */
export function EdgeSwatch({ family, status = "stated", origins = 2, short = false }: EdgeSwatchProps) {
  const stroke = strokeOf(status);
  const { pattern, cap } = dashes[stroke];
  const width = short ? SHORT : WIDTH;
  const length = width - 2 * CAP;
  const middle = { x: width / 2, y: HEIGHT / 2 };
  return (
    <svg className={css["swatch"]} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <path
        d={`M${CAP} ${middle.y}h${length}`}
        fill="none"
        style={{ stroke: family === undefined ? "var(--node-line)" : `var(--family-${family}, var(--ink-2))` }}
        strokeWidth={widthOf({ origins: originsDrawn(origins), stroke })}
        strokeDasharray={pattern === null ? undefined : wholeDashes(pattern, length).join(" ")}
        strokeLinecap={cap}
      />
      {stroke === "barred" && (
        <path
          d={`M${middle.x} ${middle.y - BAR.length / 2}v${BAR.length}`}
          stroke="var(--ink-2)"
          strokeWidth={BAR.width}
        />
      )}
    </svg>
  );
}
