import { Maximize, Minus, Plus } from "lucide-react";
import { useMemo } from "react";
import { disputedIn } from "#graph/disputed.ts";
import { isDrawn } from "#graph/view.ts";
import { viewLimit } from "#graph/visible.ts";
import { analyse } from "#state/changes.ts";
import { numberWords, percentWords } from "#words/format.ts";
import { ZOOM_STEP } from "../commands/picture.ts";
import { Button, IconButton } from "../controls/Button.tsx";
import { ChangeLink } from "../controls/ChangeLink.tsx";
import { Disagrees } from "../marks/Disagrees.tsx";
import { Rich } from "../controls/Rich.tsx";
import { useGraph, useSession, useSpeech, useView, useVisible } from "../shared/use-explorer.ts";
import { NARROW, useMedia } from "../shared/use-media.ts";
import css from "./StatusLine.module.css";

/** What is shown and what is not. The figures add up, whatever is filtered. */
function Counts({ narrow }: { readonly narrow: boolean }) {
  const { t } = useSpeech();
  const graph = useGraph();
  const { counts, lone } = useVisible();
  const { shown, hiddenByFilters: filtered, hiddenByLimit: limited, total } = counts;
  const cut = limited > 0 || (counts.entities === viewLimit.entities && counts.entities < counts.allEntities);
  return (
    <p className={css["counts"]} role="status">
      <span>
        <Rich text={t(narrow ? "status.relationsShort" : "status.relations", { shown, filtered, limited, total })} />
      </span>{" "}
      <span className={css["aside"]}>
        {lone.size === 0
          ? t("status.entities", { shown: counts.entities, total: counts.allEntities })
          : t("status.faded", { shown: counts.entities, total: counts.allEntities, faded: lone.size })}
      </span>{" "}
      <span className={css["aside"]}>
        {`${t("status.articles", { count: graph.articles.size })}, ${t("status.claims", { count: graph.claims.size })}`}
      </span>{" "}
      {cut && <span>{t("status.cut", { entities: viewLimit.entities, relations: viewLimit.relations })}</span>}
    </p>
  );
}

/** How many of the shown relations are disputed: the way to read all that is, where there is room for a link. */
function Disputed({ narrow }: { readonly narrow: boolean }) {
  const speech = useSpeech();
  const { t } = speech;
  const graph = useGraph();
  const { relations } = useVisible();
  const count = useMemo(() => disputedIn(graph, relations), [graph, relations]);
  if (count === 0) return null;
  if (narrow) {
    return (
      <p className={css["disputed"]}>
        <Disagrees decorative />
        <span aria-hidden="true">{numberWords(count, speech)}</span>
        <span className="visually-hidden">{t("disputed.status", { count })}</span>
      </p>
    );
  }
  return (
    <ChangeLink to={analyse("disputed")} className={css["disputed"]}>
      <Disagrees decorative />
      {t("disputed.status", { count })}
    </ChangeLink>
  );
}

function Zoom() {
  const speech = useSpeech();
  const { t } = speech;
  const canvas = useSession((session) => session.canvas);
  const zoom = useSession((session) => session.zoom);
  return (
    <div className={css["zoom"]} role="group" aria-label={t("zoom.level")}>
      <IconButton small icon={Minus} label={t("zoom.out")} onClick={() => canvas?.zoomBy(1 / ZOOM_STEP)} />
      <span className={css["percent"]}>{percentWords(zoom, speech)}</span>
      <IconButton small icon={Plus} label={t("zoom.in")} onClick={() => canvas?.zoomBy(ZOOM_STEP)} />
      <Button small icon={Maximize} title={t("zoom.fitLong")} onClick={() => canvas?.fit()}>
        {t("zoom.fit")}
      </Button>
    </div>
  );
}

/** The line at the bottom, always true. */
export function StatusLine() {
  const { t } = useSpeech();
  const narrow = useMedia(NARROW);
  const drawn = useView(isDrawn);
  return (
    <footer className={css["status"]} aria-label={t("status.name")}>
      <Counts narrow={narrow} />
      <Disputed narrow={narrow} />
      {!narrow && drawn && <Zoom />}
    </footer>
  );
}
