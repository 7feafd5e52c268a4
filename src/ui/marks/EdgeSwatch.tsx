import type { FamilyId } from "#model/ids.ts";
import type { Status } from "#model/status.ts";
import { strokeOf, type Stroke } from "#graph/scene/scene.ts";
import css from "./marks.module.css";

const WIDTHS = [1.5, 2.75, 4] as const;
const dashes: Readonly<Record<Stroke, string | undefined>> = {
  solid: undefined,
  dashed: "7 4",
  dotted: "0.1 5",
  barred: undefined,
};

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
  const length = short ? 14 : 28;
  const width = WIDTHS[Math.min(3, Math.max(1, origins)) - 1] ?? WIDTHS[0];
  return (
    <svg className={css["swatch"]} width={length} height="12" viewBox={`0 0 ${length} 12`} aria-hidden="true">
      <path
        d={`M1.5 6H${length - 1.5}`}
        fill="none"
        style={{ stroke: family === undefined ? "var(--node-line)" : `var(--family-${family}, var(--ink-2))` }}
        strokeWidth={stroke === "dotted" ? Math.max(2.5, width) : width}
        strokeDasharray={dashes[stroke]}
        strokeLinecap={stroke === "dotted" ? "round" : undefined}
      />
      {stroke === "barred" && <path d={`M${length / 2} 1V11`} stroke="var(--ink-2)" strokeWidth="2.5" />}
    </svg>
  );
}
