import { percentWords } from "#words/format.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./Sheet.module.css";
import { snapOnKey, snapOnTap, snaps } from "./snap.ts";
import type { Sheet } from "./use-sheet.ts";

const percent = (part: number) => Math.round(part * 100);

/** What a sheet is dragged by; arrow keys, Home and End move it too, and so does a tap. */
export function SheetHandle({ sheet: { snap, moveTo } }: { readonly sheet: Sheet }) {
  const speech = useSpeech();
  return (
    <div className={css["strip"]} data-drags="handle">
      <div
        className={css["handle"]}
        role="slider"
        tabIndex={0}
        aria-label={speech.t("sheet.height")}
        aria-orientation="vertical"
        aria-valuemin={percent(snaps[0])}
        aria-valuemax={percent(1)}
        aria-valuenow={percent(snap)}
        aria-valuetext={speech.t("sheet.value", { part: percentWords(snap, speech) })}
        onClick={() => moveTo(snapOnTap(snap))}
        onKeyDown={(event) => {
          const next = snapOnKey(event.key, snap);
          if (next === null) return;
          event.preventDefault();
          moveTo(next);
        }}
      />
    </div>
  );
}
