import { ChevronDown, Copy, Spotlight } from "lucide-react";
import { useId } from "react";
import type { Path } from "#graph/paths/path.ts";
import { weaknessOf } from "#graph/paths/strength.ts";
import { keepRelations, showPath } from "#state/path-changes.ts";
import { Button } from "../../controls/Button.tsx";
import { useCopy } from "../../shared/use-copy.ts";
import { useChange, useGraph, useSpeech, useView } from "../../shared/use-explorer.ts";
import { HopItem } from "./HopItem.tsx";
import css from "./paths.module.css";
import { pathText, routeWords, strengthWords, treeWords } from "./path-words.ts";

interface HopsProps {
  readonly path: Path;
  readonly tree: boolean;
}

/** The hops of a path with their sources, and what can be done with all of it. */
export function Hops({ path, tree }: HopsProps) {
  const speech = useSpeech();
  const { t } = speech;
  const graph = useGraph();
  const change = useChange();
  const copy = useCopy();
  const ends = useView((view) => view.ends);
  const kept = useView(({ relations }) => relations);
  const isKept = kept !== null && kept.length === new Set(path.relations).size;
  const weakest = weaknessOf(path.weakest);
  return (
    <>
      <ol className={css["hops"]}>
        {path.hops.map((hop) => (
          <HopItem
            key={hop.relations.map(({ id }) => id).join(" ")}
            hop={hop}
            weakest={path.hops.length > 1 && weaknessOf(hop.strength) === weakest}
          />
        ))}
      </ol>
      <div className={css["actions"]}>
        {!isKept && (
          <Button look="outline" icon={Spotlight} onClick={() => change(keepRelations(path.relations))}>
            {t(tree ? "paths.keepTree" : "paths.keep")}
          </Button>
        )}
        <Button
          look="outline"
          icon={Copy}
          onClick={() =>
            copy(pathText(graph, { path, ends, address: window.location.href }, speech), t("paths.copied"))
          }
        >
          {t("paths.copy")}
        </Button>
      </div>
    </>
  );
}

interface PathItemProps {
  readonly path: Path;
  readonly tree: boolean;
  /** From 1. */
  readonly number: number;
  readonly shortest: boolean;
  readonly open: boolean;
}

/** One of the paths or trees: where it leads and how much it can bear; opened, with its hops. */
export function PathItem({ path, tree, number, shortest, open }: PathItemProps) {
  const speech = useSpeech();
  const { t } = speech;
  const graph = useGraph();
  const change = useChange();
  const ends = useView((view) => view.ends);
  const id = useId();
  const length = t("paths.hops", { count: path.hops.length });
  return (
    <li className={css["path"]} data-open={open}>
      <button
        type="button"
        className={css["head"]}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => change(showPath(number))}
      >
        <span className={css["number"]}>{number}</span>
        <span>
          <span className={css["route"]}>
            {tree ? treeWords(graph, path, ends, speech) : routeWords(graph, path, speech)}
          </span>
          <span className={css["why"]}>
            {shortest ? `${length}, ${t(tree ? "paths.fewest" : "paths.shortest")}` : length}
            <br />
            {t("paths.weakest", { what: strengthWords(path.weakest, speech) })}
          </span>
        </span>
        <ChevronDown size={14} strokeWidth={1.8} aria-hidden="true" className={css["chevron"]} />
      </button>
      {open && (
        <div id={id} className={css["body"]}>
          <Hops path={path} tree={tree} />
        </div>
      )}
    </li>
  );
}
