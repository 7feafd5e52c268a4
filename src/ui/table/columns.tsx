import { numberWords } from "#words/format.ts";
import type { MessageKey, Speech } from "#words/speech.ts";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import type { Entity } from "#model/entity.ts";
import css from "./TableView.module.css";

/** Italian says it in longer words. */
const FIGURE_WIDTH = { en: 76, it: 92 };

/** A column of figures: how many of something a row has. */
export function figureColumn<Item>(label: MessageKey, of: (item: Item) => number, speech: Speech, width?: number) {
  return {
    label,
    width: [width ?? FIGURE_WIDTH[speech.language]] as const,
    figure: true as const,
    key: of,
    text: (item: Item) => numberWords(of(item), speech),
  };
}

/** The glyph that stands before an entity's name; none where its type is not known. */
export function glyphOf(type: Entity["type"] | undefined) {
  return (
    type !== undefined && (
      <span className={css["glyph"]}>
        <EntityGlyph type={type} />
      </span>
    )
  );
}
