import { whenWords } from "#words/dates.ts";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { Disagrees } from "../marks/Disagrees.tsx";
import { nameOf } from "../shared/names.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { datesOf, type RelatedRow as Row } from "./related.ts";
import css from "./rows.module.css";
import { SelectLink } from "./SelectLink.tsx";

/** A relation as a row: verb, other end, date. The whole row is the link. */
export function RelatedRow({ row }: { readonly row: Row }) {
  const speech = useSpeech();
  const graph = useGraph();
  const { relation, family, verb, other } = row;
  const when = whenWords(datesOf(graph, relation), speech);
  return (
    <li>
      <SelectLink to={{ kind: "relation", id: relation.id }} className={css["row"]}>
        <EdgeSwatch family={family} status={relation.status} origins={relation.origins.length} />
        <span className={css["text"]}>
          <span className={css["verb"]}>{verb[speech.language]} </span>
          <span className={css["name"]}>{nameOf(graph, other, speech.language)}</span>
        </span>
        <span className={css["end"]}>
          {relation.disagreements.length > 0 && <Disagrees />}
          {when ?? speech.t("claim.undated")}
        </span>
      </SelectLink>
    </li>
  );
}
