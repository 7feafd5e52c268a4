import type { Facet } from "#graph/facets.ts";
import { numberWords } from "#words/format.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./Row.module.css";
import { isPartial, type Ticked } from "./ticks.ts";

/** What ticking a row shows, with how much of it is shown without where that is some. */
export function CountText({ facet, ticked }: { readonly facet: Facet; readonly ticked: Ticked }) {
  const speech = useSpeech();
  const { shown, ticked: total } = facet;
  return (
    <span className={css["count"]}>
      {isPartial(ticked, facet) ? speech.t("rail.partial", { shown, total }) : numberWords(total, speech)}
    </span>
  );
}
