import { CircleAlert } from "lucide-react";
import type { LoadProblem } from "#model/load-problem.ts";
import { problemWords } from "#words/problems.ts";
import { Button } from "../controls/Button.tsx";
import { Wordmark } from "../frame/Wordmark.tsx";
import { useServices } from "../shared/services.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import { useTitle } from "../shared/use-title.ts";
import css from "./Message.module.css";

/** The graph did not come: what happened, where, and what to do. */
export function Failed({ problem }: { readonly problem: LoadProblem }) {
  const speech = useSpeech();
  const { t } = speech;
  const { retry } = useServices();
  const words = problemWords(problem, speech);
  useTitle(t("failed.title"));
  return (
    <div className={css["page"]}>
      <header className={css["bar"]}>
        <Wordmark />
      </header>
      <main className={css["message"]}>
        <div role="alert">
          <h1>
            <CircleAlert size={20} strokeWidth={2} aria-hidden="true" className={css["danger"]} />
            {t("failed.title")}
          </h1>
          <p className={css["what"]}>{words.what}</p>
          <dl className={css["particulars"]}>
            <dt>{t("failed.where")}</dt>
            <dd>
              <code>{words.where}</code>
            </dd>
            <dt>{t("failed.todo")}</dt>
            <dd>{words.todo}</dd>
            {words.detail !== undefined && (
              <>
                <dt>{t("failed.detail")}</dt>
                <dd>
                  <code>{words.detail}</code>
                </dd>
              </>
            )}
          </dl>
        </div>
        <Button look="primary" onClick={retry}>
          {t("action.retry")}
        </Button>
      </main>
    </div>
  );
}
