import { goToStep, type Reading } from "#state/stories.ts";
import { ChangeLink } from "../../controls/ChangeLink.tsx";
import rows from "../../panel/rows.module.css";
import { Section } from "../../panel/Section.tsx";
import { useSpeech } from "../../shared/use-explorer.ts";
import css from "./story.module.css";

/** Every step of the story that can be shown, each a link. */
export function StepList({ reading: { story, steps, index } }: { readonly reading: Reading }) {
  const { t, language } = useSpeech();
  return (
    <Section title={t("story.steps")}>
      <ol className={rows["rows"]}>
        {steps.map((readable, at) => (
          <li key={readable.number} aria-current={at === index ? "step" : undefined} className={css["step"]}>
            <ChangeLink to={goToStep(story.id, readable)} className={rows["row"]}>
              <span className={css["number"]}>{at + 1}</span>
              <span>{readable.step.title[language]}</span>
            </ChangeLink>
          </li>
        ))}
      </ol>
    </Section>
  );
}
