import { capitalised } from "#model/name.ts";
import { distanceFrom, goToStep, type Reading, setAside } from "#state/stories.ts";
import { nameOf, sentenceOf } from "#words/graph-names.ts";
import { Button } from "../../controls/Button.tsx";
import { useChange, useWholeGraph, useSpeech, useView } from "../../shared/use-explorer.ts";
import css from "./story.module.css";

/** What is selected, in words; nothing where nothing is. */
function useSelected(): string | null {
  const { t, language } = useSpeech();
  const graph = useWholeGraph();
  const select = useView((view) => view.select);
  const count = useView(({ picked }) => picked.length);
  if (select === null) return count === 0 ? null : t("command.someEntities", { count });
  if (select.kind === "entity") return capitalised(nameOf(graph, select.id, language));
  const relation = graph.relations.get(select.id);
  return relation === undefined ? null : sentenceOf(graph, relation, language);
}

/** What is selected beside the story, and the way back where the reader has moved away from the step. */
export function Standing({ reading: { story, present } }: { readonly reading: Reading }) {
  const { t } = useSpeech();
  const change = useChange();
  const selected = useSelected();
  const distance = useView((view) => distanceFrom(present, view));
  if (selected === null && distance === "none") return null;
  return (
    <div className={css["standing"]}>
      {distance !== "none" && (
        <p className={css["row"]}>
          <span role="status">{t(distance === "view" ? "story.away" : "story.beside")}</span>
          <Button look="outline" onClick={() => change(goToStep(story.id, present))}>
            {t("story.return")}
          </Button>
        </p>
      )}
      {selected !== null && (
        <p className={css["row"]}>
          <span>
            {t("story.selected")} <b className={css["selected"]}>{selected}</b>
          </span>
          <Button look="outline" onClick={() => change(setAside(true))}>
            {t("story.openSelected")}
          </Button>
        </p>
      )}
    </div>
  );
}
