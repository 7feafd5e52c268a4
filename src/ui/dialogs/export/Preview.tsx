import type { WrittenFile } from "#formats/format.ts";
import { writeProblemWords } from "#words/write-problem.ts";
import { useSpeech } from "../../shared/use-explorer.ts";
import css from "./Preview.module.css";
import type { Ahead } from "./use-written.ts";

/** Characters that tell what a file is like. */
const ENOUGH = 3_000;

function beginning({ name, content }: WrittenFile): string {
  const text = typeof content === "string" ? content : "";
  return `${name}\n\n${text.length > ENOUGH ? `${text.slice(0, ENOUGH)}…` : text}`;
}

/** The file as it will be: the picture, small, or how the text begins. */
export function Preview({ ahead }: { readonly ahead: Ahead }) {
  const { t, language } = useSpeech();
  return (
    <div className={css["preview"]} aria-busy={ahead.phase === "working"}>
      {ahead.phase === "picture" && (
        <img
          className={css["picture"]}
          alt={t("export.previewOf")}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(ahead.svg)}`}
        />
      )}
      {ahead.phase === "text" && (
        <pre className={css["text"]} tabIndex={0} aria-label={t("export.previewOfText")} role="group">
          {ahead.files.map(beginning).join("\n\n")}
        </pre>
      )}
      {ahead.phase === "failed" && (
        <p className={css["none"]}>
          {t("export.previewFailed", { detail: writeProblemWords(ahead.problem, { t, language }) })}
        </p>
      )}
    </div>
  );
}
