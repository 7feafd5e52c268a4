import { BookOpen } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { openStory, type Reading, readableStories, readingAt } from "#state/stories.ts";
import { ChangeLink } from "../../controls/ChangeLink.tsx";
import { PanelHead } from "../../panel/PanelHead.tsx";
import rows from "../../panel/rows.module.css";
import { Section } from "../../panel/Section.tsx";
import { useWholeGraph, useSpeech, useView } from "../../shared/use-explorer.ts";
import { Shown } from "./Shown.tsx";
import { Standing } from "./Standing.tsx";
import { StepList } from "./StepList.tsx";
import { StepWalk } from "./StepWalk.tsx";
import css from "./story.module.css";
import { StoryText } from "./StoryText.tsx";

const sign = <BookOpen size={16} strokeWidth={1.8} aria-hidden="true" />;

function Progress({ reading: { steps, index } }: { readonly reading: Reading }) {
  return (
    <div className={css["progress"]} aria-hidden="true">
      {steps.map(({ number }, at) => (
        <span key={number} data-done={at <= index} />
      ))}
    </div>
  );
}

function Step({ reading }: { readonly reading: Reading }) {
  const { t, language } = useSpeech();
  const foot = useRef<HTMLElement>(null);
  const { story, steps, index, present } = reading;
  const title = present.step.title[language];
  useEffect(() => {
    // One reads each step from its beginning; the focus stays where one steps on.
    foot.current?.parentElement?.scrollTo({ top: 0 });
  }, [present]);
  return (
    <>
      <PanelHead
        kind={
          <>
            {sign} {story.title[language]}
          </>
        }
        title={title}
      >
        <Progress reading={reading} />
      </PanelHead>
      <p className="visually-hidden" role="status">
        {`${t("story.place", { step: index + 1, steps: steps.length })}: ${title}`}
      </p>
      <StoryText text={present.step.text[language]} />
      <Standing reading={reading} />
      <Shown step={present} />
      <StepList reading={reading} />
      <StepWalk ref={foot} reading={reading} />
    </>
  );
}

/** The stories that there are to read. */
function StoryList() {
  const { t, language } = useSpeech();
  const stories = readableStories(useWholeGraph());
  return (
    <>
      <PanelHead
        kind={
          <>
            {sign} {t("analysis.name")}
          </>
        }
        title={t("story.stories")}
      />
      <Section title={t("story.choose")}>
        {stories.length === 0 && <p className={css["figures"]}>{t("story.none")}</p>}
        <ul className={rows["rows"]}>
          {stories.map((told) => (
            <li key={told.story.id}>
              <ChangeLink to={openStory(told)} className={rows["row"]}>
                {sign}
                <span className={rows["name"]}>{told.story.title[language]}</span>
                <span className={rows["end"]}>{t("story.length", { count: told.steps.length })}</span>
              </ChangeLink>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** The present step of a story; without one the stories that there are. */
export function StoryPanel() {
  const graph = useWholeGraph();
  const place = useView(({ story }) => story);
  const reading = useMemo(() => readingAt(graph, place), [graph, place]);
  return reading === null ? <StoryList /> : <Step reading={reading} />;
}
