import { numberWords } from "#words/format.ts";
import { useChange, useGraph, useSpeech, useView, useVisible } from "../shared/use-explorer.ts";
import { Articles } from "./Articles.tsx";
import { countFamilies } from "./counts.ts";
import { FamilyRow } from "./FamilyRow.tsx";
import { Group } from "./Group.tsx";
import { EntityTypes } from "./EntityTypes.tsx";
import { Evidence } from "./Evidence.tsx";
import { Statuses } from "./Statuses.tsx";
import css from "./Rail.module.css";
import { anyKind, tickedFamilies } from "#state/kinds.ts";

function Families() {
  const speech = useSpeech();
  const { t, language } = speech;
  const graph = useGraph();
  const visible = useVisible();
  const view = useView((view) => view);
  const change = useChange();
  const ticked = tickedFamilies(graph, view);
  const rows = countFamilies(graph, visible);
  const allTicked = ticked.size === rows.length;
  return (
    <Group
      title={t("rail.relations")}
      note={numberWords(visible.counts.total, speech)}
      action={allTicked ? undefined : { label: t("rail.all"), long: t("rail.allLong"), act: () => change(anyKind) }}
    >
      <ul aria-label={t("rail.relations")}>
        {rows.map(({ id, label, count }) => (
          <FamilyRow key={id} id={id} label={label[language]} count={count} ticked={ticked.has(id)} />
        ))}
      </ul>
    </Group>
  );
}

/** Filters and legend in one: what there is, what it looks like, and what of it is shown. */
export function Rail() {
  return (
    <div className={css["rail"]}>
      <Families />
      <EntityTypes />
      <Statuses />
      <Evidence />
      <Articles />
    </div>
  );
}
