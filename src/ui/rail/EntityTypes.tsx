import { numberWords } from "#words/format.ts";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { useGraph, useSpeech, useVisible } from "../shared/use-explorer.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { countEntityTypes } from "./counts.ts";

/** What the shapes on the canvas stand for, each to be ticked. */
export function EntityTypes() {
  const speech = useSpeech();
  const { t, language } = speech;
  const visible = useVisible();
  const choices = countEntityTypes(useGraph(), visible).map(({ id, type, count }) => ({
    id,
    label: type.plural[language],
    mark: <EntityGlyph type={id} />,
    count,
  }));
  return (
    <ChoiceGroup
      title={t("rail.entities")}
      note={numberWords(visible.counts.allEntities, speech)}
      list="entityTypes"
      choices={choices}
    />
  );
}
