import { useSpeech } from "../shared/use-explorer.ts";
import css from "./marks.module.css";

/** ≠ on yellow: sources disagree. Drawn rather than set in a font, as on the canvas. */
export function Disagrees({ decorative = false }: { readonly decorative?: boolean }) {
  const { t } = useSpeech();
  const named = decorative ? { "aria-hidden": true } : { role: "img", "aria-label": t("disagree.mark") };
  return (
    <svg className={css["disagrees"]} viewBox="-9 -9 18 18" {...named}>
      {!decorative && <title>{t("disagree.mark")}</title>}
      <circle r="8.2" fill="var(--disagree)" stroke="var(--on-disagree)" strokeWidth="1.25" />
      <path
        d="M-3.4 -1.7H3.4M-3.4 1.7H3.4M2 -4.3L-2 4.3"
        fill="none"
        stroke="var(--on-disagree)"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
