import { numberWords } from "#words/format.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import type { Count } from "./counts.ts";
import css from "./Row.module.css";

/** A count, with how many of it are shown where that is not all of it. */
export function CountText({ count, partial }: { readonly count: Count; readonly partial: boolean }) {
  const speech = useSpeech();
  const { shown, total } = count;
  return (
    <span className={css["count"]}>
      {partial ? speech.t("rail.partial", { shown, total }) : numberWords(total, speech)}
    </span>
  );
}
