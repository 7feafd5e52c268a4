import type { Status } from "#model/status.ts";
import { whenWords } from "#words/dates.ts";
import { verbPhrase } from "#words/verb.ts";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { StatementMark } from "../marks/StatementMark.tsx";
import { namedBy } from "#words/graph-names.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { datesOf } from "#graph/dates.ts";
import type { RelatedRow as Row } from "./related.ts";
import css from "./rows.module.css";
import { SelectLink } from "./SelectLink.tsx";

/** Said by a row without a word: that something is so. Whatever is less than that stands beside it. */
const PLAIN: readonly Status[] = ["stated", "announced"];

/** A relation as a row: verb, other end, how sure, date. The whole row is the link. */
export function RelatedRow({ row }: { readonly row: Row }) {
  const speech = useSpeech();
  const graph = useGraph();
  const { relation, family, verb, other } = row;
  const words = verbPhrase(verb[speech.language], namedBy(graph, other), speech.language);
  const when = whenWords(datesOf(graph, relation), speech);
  const doubt = PLAIN.includes(relation.status) ? null : speech.t(`status.${relation.status}`).toLowerCase();
  return (
    <li>
      <SelectLink to={{ kind: "relation", id: relation.id }} className={css["row"]}>
        <EdgeSwatch family={family} status={relation.status} origins={relation.origins.length} />
        <span>
          <span className={css["verb"]}>
            {words.verb}
            {words.verb.endsWith("'") ? "" : " "}
          </span>
          <span className={css["name"]}>{words.name}</span>
        </span>
        <span className={css["end"]}>
          <StatementMark of={relation} />
          {[doubt, when].filter((part) => part !== null).join(" · ")}
        </span>
      </SelectLink>
    </li>
  );
}
