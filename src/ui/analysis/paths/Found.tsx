import { useRef, useEffect } from "react";
import { clearFilters } from "#state/changes.ts";
import type { Speech } from "#words/speech.ts";
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

/** Paths, or trees, one below the other. */
function Ranking({ answer }: { readonly answer: Answer }) {
  const { t } = useSpeech();
  const number = useView(({ path }) => path);
  const chosen = chosenPath(answer, number);
  const tree = answer.kind === "trees";
  const count = answer.paths.length;
  return (
    <>
      <p className={css["note"]}>{t(tree ? "paths.rankingTrees" : "paths.ranking")}</p>
      {answer.more && <p className={css["note"]}>{t(tree ? "paths.moreTrees" : "paths.more", { count })}</p>}
      <ol className={css["paths"]}>
        {answer.paths.map((path, index) => (
          <PathItem
            key={path.relations.join(" ")}
            path={path}
            tree={tree}
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

function headingOf({ kind, paths: { length: count } }: Answer, { t }: Speech): string {
  if (count === 0) return t("paths.none");
  if (kind === "paths") return t("paths.found", { count });
  return count === 1 ? t("paths.tree") : t("paths.trees", { count });
}

/** How the chosen entities are connected, or why they are not. */
export function Found({ answers: { within, without } }: { readonly answers: Answers }) {
  const speech = useSpeech();
  const { t } = speech;
  const title = useRef<HTMLHeadingElement>(null);
  // The field in which the last end was chosen is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  const count = within.paths.length;
  return (
    <section className={css["found"]}>
      <h3 ref={title} tabIndex={-1} className={css["title"]}>
        {headingOf(within, speech)}
      </h3>
      {without !== null && <Restricted within={within} without={without} />}
      {count === 0 && (without === null || without.paths.length === 0) && <p role="status">{t("paths.noneAtAll")}</p>}
      {count > 0 && (within.kind === "tree" ? <Tree answer={within} /> : <Ranking answer={within} />)}
    </section>
  );
}
