import type { ReactNode } from "react";
import { capitalised } from "#model/name.ts";
import type { EntityId } from "#model/ids.ts";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { nameOf } from "../shared/names.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import css from "./TableView.module.css";

interface WordsProps {
  readonly text: string;
  readonly quiet?: boolean;
  readonly mark?: ReactNode;
}

/** Words that are cut where there is no room; the whole stands in the tooltip. */
export function Words({ text, quiet = false, mark }: WordsProps) {
  return (
    <>
      {mark}
      <span className={quiet ? `${css["words"]} ${css["quiet"]}` : css["words"]} title={text}>
        {text}
      </span>
    </>
  );
}

/** An entity as its glyph and its name. */
export function EntityName({ id }: { readonly id: EntityId }) {
  const { language } = useSpeech();
  const graph = useGraph();
  const type = graph.entities.get(id)?.type;
  const mark = type !== undefined && (
    <span className={css["glyph"]}>
      <EntityGlyph type={type} />
    </span>
  );
  return <Words text={capitalised(nameOf(graph, id, language))} mark={mark} />;
}
