import { BookOpen, CircleQuestionMark } from "lucide-react";
import { openView } from "#state/changes.ts";
import { openStory, readableStories } from "#state/stories.ts";
import { ChangeLink } from "../../controls/ChangeLink.tsx";
import rows from "../../panel/rows.module.css";
import { Section } from "../../panel/Section.tsx";
import { questionText, useAnswer, useFraming, useQuestions } from "../../shared/questions.ts";
import { useWholeGraph, useSpeech } from "../../shared/use-explorer.ts";
import css from "./about.module.css";

/** Where to start. */
export function Questions({ onFollow }: { readonly onFollow: () => void }) {
  const speech = useSpeech();
  const graph = useWholeGraph();
  const questions = useQuestions();
  const answer = useAnswer();
  const frame = useFraming();
  const followed = () => {
    frame();
    onFollow();
  };
  const stories = readableStories(graph);
  if (questions.length + stories.length === 0) return null;
  return (
    <Section title={speech.t("question.title")}>
      <ul className={rows["rows"]}>
        {stories.map((told) => (
          <li key={`story ${told.story.id}`}>
            <ChangeLink to={openStory(told)} className={rows["row"]} onFollow={onFollow}>
              <BookOpen size={16} strokeWidth={1.8} aria-hidden="true" className={css["sign"]} />
              <span>{`${speech.t("story.read")} ${told.story.title[speech.language]}`}</span>
              <span className={rows["end"]}>{speech.t("story.length", { count: told.steps.length })}</span>
            </ChangeLink>
          </li>
        ))}
        {questions.map((question) => (
          <li key={`${question.kind} ${question.subject}`}>
            <ChangeLink to={openView(answer(question))} className={rows["row"]} onFollow={followed}>
              <CircleQuestionMark size={16} strokeWidth={1.8} aria-hidden="true" className={css["sign"]} />
              <span>{questionText(graph, question, speech)}</span>
              <span className={rows["end"]}>{speech.t("question.answers", { count: question.count })}</span>
            </ChangeLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
