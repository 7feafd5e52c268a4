import { useMemo } from "react";
import type { Community } from "#graph/metrics/groups.ts";
import type { Values } from "#graph/scene/look.ts";
import { communityTint } from "#graph/scene/tint.ts";
import { capitalised } from "#model/name.ts";
import { pick } from "#state/changes.ts";
import { nameOf } from "#words/graph-names.ts";
import { ChangeLink } from "../../controls/ChangeLink.tsx";
import { EntityGlyph } from "../../marks/EntityGlyph.tsx";
import { SelectLink } from "../../panel/SelectLink.tsx";
import { useGraph, useSpeech } from "../../shared/use-explorer.ts";
import css from "./Communities.module.css";
import { groupedOf } from "./ranking.ts";
import { TintSwatch } from "./TintSwatch.tsx";

function Members({ number, members }: Community) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  return (
    <>
      <ul className={css["members"]}>
        {members.map((id) => {
          const type = graph.entities.get(id)?.type;
          return (
            <li key={id}>
              <SelectLink to={{ kind: "entity", id }} className={css["member"]}>
                {type !== undefined && <EntityGlyph type={type} />}
                <span>{capitalised(nameOf(graph, id, language))}</span>
              </SelectLink>
            </li>
          );
        })}
      </ul>
      <ChangeLink to={pick(members)} className={css["pick"]}>
        {t("matters.pick", { number })}
      </ChangeLink>
    </>
  );
}

/** The communities, the largest first: each with its number, whom it is called after, and who is in it. */
export function Communities({ values }: { readonly values: Values }) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const { communities, alone } = useMemo(() => groupedOf(graph, values), [graph, values]);
  return (
    <>
      <p className={css["count"]}>{t("matters.communities", { count: communities.length })}</p>
      <ol className={css["communities"]}>
        {communities.map((community) => {
          const { number, head, members } = community;
          const name = capitalised(nameOf(graph, head, language));
          return (
            <li key={number}>
              <details className={css["community"]}>
                <summary className={css["summary"]}>
                  <TintSwatch tint={communityTint(number)}>{number}</TintSwatch>
                  <span className={css["name"]}>{t("matters.led", { name, count: members.length - 1 })}</span>
                </summary>
                <Members {...community} />
              </details>
            </li>
          );
        })}
      </ol>
      {alone > 0 && <p className={css["count"]}>{t("matters.alone", { count: alone })}</p>}
    </>
  );
}
