import { X } from "lucide-react";
import { useMemo } from "react";
import { scrutinyOf } from "#graph/scrutiny.ts";
import { analyse } from "#state/changes.ts";
import { IconButton } from "../../controls/Button.tsx";
import { useChange, useGraph, useSpeech, useVisible } from "../../shared/use-explorer.ts";
import { CaseCard } from "./CaseCard.tsx";
import { Matrix } from "./Matrix.tsx";
import css from "./Scrutiny.module.css";
import "#words/areas/evidence.ts";

/** Who looks at which deal, and how far each has gone: a table of all, then each deal with its steps and their sources. */
export function ScrutinyStage() {
  const { t } = useSpeech();
  const graph = useGraph();
  const { relations } = useVisible();
  const change = useChange();
  const scrutiny = useMemo(() => scrutinyOf(graph, relations), [graph, relations]);
  const { cases, shown, hidden } = scrutiny;
  return (
    <section className={css["stage"]} aria-labelledby="scrutiny-title">
      <header className={css["head"]}>
        <div>
          <h2 id="scrutiny-title" className={css["title"]}>
            {t("analysis.scrutiny")}
          </h2>
          <p className={css["lede"]}>{t("scrutiny.lede")}</p>
          <p className={css["meta"]} role="status">
            {t("scrutiny.follows", { shown, hidden })}
          </p>
        </div>
        <IconButton icon={X} label={t("action.close")} onClick={() => change(analyse(null))} />
      </header>
      {cases.length === 0 ? (
        <p className={css["empty"]}>{hidden > 0 ? t("scrutiny.empty", { hidden }) : t("scrutiny.none")}</p>
      ) : (
        <>
          <Matrix scrutiny={scrutiny} />
          <h3 className={css["heading"]}>{t("scrutiny.cases")}</h3>
          <div className={css["cases"]}>
            {cases.map((each) => (
              <CaseCard key={each.target} of={each} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
