import { useRef, useEffect } from "react";
import { clearFilters } from "#state/changes.ts";
import { Button } from "../../controls/Button.tsx";
import { useChange, useGraph, useSpeech, useView } from "../../shared/use-explorer.ts";
import { type Answer, type Answers, chosenPath } from "./answer.ts";
import css from "./paths.module.css";
import { Hops, PathItem } from "./PathItem.tsx";
import { endNames, strengthWords } from "./path-words.ts";

/** What the filters take away from the answer, and the way to see it without them. */
function Restricted({ within, without }: { readonly within: Answer; readonly without: Answer }) {
  const { t } = useSpeech();
  const change = useChange();
  if (without.paths.length === 0) return null;
  return (
    <div className={css["restricted"]}>
      <p role="status">
        {within.paths.length === 0 && `${t("paths.noneFiltered")} `}
        {without.kind === "paths"
          ? t("paths.restricted", { count: without.paths.length })
          : within.paths.length > 0 && t("paths.restrictedTree")}
      </p>
      <Button look="outline" onClick={() => change(clearFilters)}>
        {t("paths.free")}
      </Button>
    </div>
  );
}

function Paths({ answer }: { readonly answer: Answer }) {
  const { t } = useSpeech();
  const number = useView(({ path }) => path);
  const chosen = chosenPath(answer, number);
  return (
    <>
      <p className={css["note"]}>{t("paths.ranking")}</p>
      {answer.more && <p className={css["note"]}>{t("paths.more", { count: answer.paths.length })}</p>}
      <ol className={css["paths"]}>
        {answer.paths.map((path, index) => (
          <PathItem
            key={path.relations.join(" ")}
            path={path}
            number={index + 1}
            shortest={path.hops.length === answer.shortest}
            open={index === chosen?.index}
          />
        ))}
      </ol>
    </>
  );
}

function Tree({ answer }: { readonly answer: Answer }) {
  const speech = useSpeech();
  const { t } = speech;
  const graph = useGraph();
  const [tree] = answer.paths;
  if (tree === undefined) return null;
  return (
    <>
      <p className={css["note"]}>{t("paths.treeNote")}</p>
      {answer.apart.length > 0 && <p>{t("paths.apart", { names: endNames(graph, answer.apart, speech) })}</p>}
      <p className={css["why"]}>
        {`${t("paths.hops", { count: tree.hops.length })}. ${t("paths.weakest", { what: strengthWords(tree.weakest, speech) })}`}
      </p>
      <Hops path={tree} tree />
    </>
  );
}

/** How the chosen entities are connected, or why they are not. */
export function Found({ answers: { within, without } }: { readonly answers: Answers }) {
  const { t } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  // The field in which the last end was chosen is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  const count = within.paths.length;
  return (
    <section className={css["found"]}>
      <h3 ref={title} tabIndex={-1} className={css["title"]}>
        {count === 0 ? t("paths.none") : within.kind === "tree" ? t("paths.tree") : t("paths.found", { count })}
      </h3>
      {without !== null && <Restricted within={within} without={without} />}
      {count === 0 && (without === null || without.paths.length === 0) && <p role="status">{t("paths.noneAtAll")}</p>}
      {count > 0 && (within.kind === "paths" ? <Paths answer={within} /> : <Tree answer={within} />)}
    </section>
  );
}
