import { statuses } from "#model/status.ts";
import { EdgeSwatch } from "../../marks/EdgeSwatch.tsx";
import { Section } from "../../panel/Section.tsx";
import { useSpeech } from "../../shared/use-explorer.ts";
import css from "./about.module.css";

/** How to read the status of a claim, and the line that stands for it. */
export function Meanings() {
  const { t } = useSpeech();
  return (
    <Section title={t("about.statuses")} note={t("about.statusesNote")}>
      <dl>
        {statuses.map((status) => (
          <div key={status} className={css["meaning"]}>
            <dt className={css["status"]}>
              <EdgeSwatch status={status} />
              {t(`status.${status}`)}
            </dt>
            <dd>{t(`meaning.${status}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
