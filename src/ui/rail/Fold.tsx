import { ChevronRight } from "lucide-react";
import css from "./Fold.module.css";

interface FoldProps {
  readonly open: boolean;
  readonly onTurn: () => void;
  /** What it unfolds. */
  readonly label: string;
  readonly controls: string;
}

/** The small arrow before something that unfolds. */
export function Fold({ open, onTurn, label, controls }: FoldProps) {
  return (
    <button
      type="button"
      className={css["fold"]}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-label={label}
      title={label}
      onClick={onTurn}
    >
      <ChevronRight size={13} strokeWidth={2} aria-hidden="true" />
    </button>
  );
}
