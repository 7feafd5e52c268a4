import { numberWords } from "#words/format.ts";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { useGraph, useSpeech, useVisible } from "../shared/use-explorer.ts";
import { countEntityTypes, countStatuses } from "./counts.ts";
import { CountText } from "./CountText.tsx";
import { Group } from "./Group.tsx";
import css from "./Row.module.css";

/** What the shapes on the canvas stand for. */
export function EntityTypes() {
  const speech = useSpeech();
  const { t, language } = speech;
  const graph = useGraph();
  const visible = useVisible();
  return (
    <Group title={t("rail.entities")} note={numberWords(visible.counts.allEntities, speech)}>
      <ul>
        {countEntityTypes(graph, visible).map(({ id, type, count }) => (
          <li key={id} className={`${css["row"]} ${css["legend"]}`}>
            <EntityGlyph type={id} />
            <span className={css["name"]}>{type.plural[language]}</span>
            <CountText count={count} partial={count.shown < count.total} />
          </li>
        ))}
      </ul>
    </Group>
  );
}

/** What the dashes on the canvas stand for. */
export function Statuses() {
  const { t } = useSpeech();
  const graph = useGraph();
  const visible = useVisible();
  return (
    <Group title={t("rail.status")} note={t("rail.statusNote")}>
      <ul>
        {countStatuses(graph, visible).map(({ status, count }) => (
          <li
            key={status}
            className={[css["row"], css["legend"], count.total === 0 && css["zero"]].filter(Boolean).join(" ")}
          >
            <EdgeSwatch status={status} />
            <span className={css["name"]}>{t(`status.${status}`)}</span>
            <CountText count={count} partial={count.shown < count.total} />
          </li>
        ))}
      </ul>
    </Group>
  );
}
