import type { Mark } from "#graph/standing.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./marks.module.css";

interface DisagreesProps {
  readonly decorative?: boolean;
  /** Yellow is for what is open: what an editor settled is hollow. */
  readonly mark?: Mark;
}

/** ≠ on yellow: sources disagree. Drawn rather than set in a font, as on the canvas. */
export function Disagrees({ decorative = false, mark = "open" }: DisagreesProps) {
  const { t } = useSpeech();
  const name = t(`mark.${mark}`);
  const named = decorative ? { "aria-hidden": true } : { role: "img", "aria-label": name };
  const settled = mark === "resolved";
  const stroke = settled ? "var(--ink-3)" : "var(--on-disagree)";
  return (
    <svg className={css["disagrees"]} viewBox="-9 -9 18 18" {...named}>
      {!decorative && <title>{name}</title>}
      <circle r="8.2" fill={settled ? "none" : "var(--disagree)"} stroke={stroke} strokeWidth="1.25" />
      <path
        d="M-3.4 -1.7H3.4M-3.4 1.7H3.4M2 -4.3L-2 4.3"
        fill="none"
        stroke={stroke}
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
