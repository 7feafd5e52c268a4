import type { FamilyId } from "#model/ids.ts";
import type { Status } from "#model/status.ts";
import { strokeOf } from "#graph/scene/edges.ts";
import type { Stroke } from "#graph/scene/scene.ts";
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
}

/** A short piece of an edge as the canvas draws it. */
export function EdgeSwatch({ family, status = "stated", origins = 2 }: EdgeSwatchProps) {
  const stroke = strokeOf(status);
  const width = WIDTHS[Math.min(3, Math.max(1, origins)) - 1] ?? WIDTHS[0];
  return (
    <svg className={css["swatch"]} width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
      <path
        d="M1.5 6H26.5"
        fill="none"
        style={{ stroke: family === undefined ? "var(--node-line)" : `var(--family-${family}, var(--ink-2))` }}
        strokeWidth={stroke === "dotted" ? Math.max(2.5, width) : width}
        strokeDasharray={dashes[stroke]}
        strokeLinecap={stroke === "dotted" ? "round" : undefined}
      />
      {stroke === "barred" && <path d="M14 1V11" stroke="var(--ink-2)" strokeWidth="2.5" />}
    </svg>
  );
}
