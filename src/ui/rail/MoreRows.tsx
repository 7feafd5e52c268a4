import { useSpeech } from "../shared/use-explorer.ts";
import { FIRST, lengthOf, MORE } from "./lengths.ts";
import css from "./MoreRows.module.css";

interface MoreRowsProps {
  readonly what: string;
  readonly total: number;
  readonly length: number;
  readonly onLength: (length: number) => void;
}

/** Below a long list: the rest of it, or less of it again. Nothing where the list is short. */
export function MoreRows({ what, total, length, onLength }: MoreRowsProps) {
  const { t } = useSpeech();
  if (lengthOf(total, FIRST) === total) return null;
  const next = lengthOf(total, length + MORE);
  const label =
    length === total
      ? t("rail.fewer")
      : next === total
        ? t("rail.showAll", { count: total })
        : t("rail.more", { count: next - length });
  return (
    <button
      type="button"
      className={css["more"]}
      aria-label={`${label}: ${what}`}
      onClick={() => onLength(length === total ? FIRST : next)}
    >
      {label}
    </button>
  );
}
