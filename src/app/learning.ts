import type { StoreApi } from "zustand/vanilla";
import type { LoadProblem } from "#model/load-problem.ts";
import type { Language } from "#model/language.ts";
import type { Explorer } from "#state/explorer.ts";
import { notify, type Session } from "#ui/shared/session.ts";
import { learn } from "#words/learn.ts";
import { knows, speechIn } from "#words/speech.ts";

/** Fetches each further language that the reader asks for; where that fails the page says so and speaks as before. */
export function bindLearning(explorer: Explorer<LoadProblem>, session: StoreApi<Session>): void {
  const follow = (language: Language | null) => {
    if (language === null || knows(language)) return;
    learn(language).then(
      () => session.setState(({ learned }) => ({ learned: [...learned, language] })),
      () => notify(session, speechIn(language).t("toast.languageFailed")),
    );
  };
  explorer.subscribe(({ view }, before) => {
    if (view.language !== before.view.language) follow(view.language);
  });
}
