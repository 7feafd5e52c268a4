import type { Format, Paper, PictureChoices, Surrounding } from "#formats/format.ts";
import { papers, surroundings } from "#formats/format.ts";
import type { Theme } from "#graph/scene/palette.ts";
import { Segments } from "../../controls/Segments.tsx";
import { CheckRow } from "../../rail/CheckRow.tsx";
import { useSpeech } from "../../shared/use-explorer.ts";
import css from "./PictureOptions.module.css";

const scales = [1, 2, 3, 4] as const;
const themes: readonly Theme[] = ["light", "dark"];

interface ChoiceRowProps<Value> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly labelOf: (value: Value) => string;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

function ChoiceRow<Value extends string | number>(props: ChoiceRowProps<Value>) {
  const { name, label, values, labelOf, chosen, onChoose } = props;
  return (
    <div className={css["row"]}>
      <span className={css["name"]} aria-hidden="true">
        {label}
      </span>
      <Segments
        name={name}
        label={label}
        segments={values.map((value) => ({ value, label: labelOf(value) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}

interface PictureOptionsProps {
  readonly format: Format;
  readonly choices: PictureChoices;
  readonly onChoices: (choices: PictureChoices) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

/** How a picture is drawn: what stands around it, its colours, and what this format asks besides. */
export function PictureOptions({ format, choices, onChoices, theme, onTheme }: PictureOptionsProps) {
  const { t } = useSpeech();
  const { around } = choices;
  const toggle = (part: Surrounding) =>
    onChoices({
      ...choices,
      around: surroundings.filter((each) => (each === part ? !around.includes(part) : around.includes(each))),
    });
  return (
    <>
      <fieldset className={css["with"]}>
        <legend className={css["legend"]}>{t("export.with")}</legend>
        {surroundings.map((part) => (
          <CheckRow
            key={part}
            label={t(`export.around.${part}`)}
            ticked={around.includes(part)}
            onToggle={() => toggle(part)}
          />
        ))}
        {format.id !== "pdf" && (
          <CheckRow
            label={t("export.background")}
            ticked={!choices.transparent}
            onToggle={() => onChoices({ ...choices, transparent: !choices.transparent })}
          />
        )}
      </fieldset>
      {format.id === "png" && (
        <ChoiceRow
          name="scale"
          label={t("export.scale")}
          values={scales}
          labelOf={(scale) => `${scale}×`}
          chosen={choices.scale as (typeof scales)[number]}
          onChoose={(scale) => onChoices({ ...choices, scale })}
        />
      )}
      {format.id === "pdf" && (
        <ChoiceRow<Paper>
          name="paper"
          label={t("export.paper")}
          values={papers}
          labelOf={(paper) => t(`export.paper.${paper}`)}
          chosen={choices.paper}
          onChoose={(paper) => onChoices({ ...choices, paper })}
        />
      )}
      <ChoiceRow
        name="colours"
        label={t("export.colours")}
        values={themes}
        labelOf={(value) => t(`export.colours.${value}`)}
        chosen={theme}
        onChoose={onTheme}
      />
    </>
  );
}
