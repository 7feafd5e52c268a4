import { X } from "lucide-react";
import { type LookLine as Line, lookLines } from "#formats/look-words.ts";
import { measuresFor } from "#graph/scene/look.ts";
import type { Change } from "#state/changes.ts";
import { colourBy, group, sizeBy } from "#state/matters-changes.ts";
import { IconButton } from "../../controls/Button.tsx";
import { useLook } from "../../graph-view/use-look.ts";
import { useChange, useSpeech } from "../../shared/use-explorer.ts";
import { useMeasurements } from "../../shared/use-measurements.ts";
import css from "./LookLine.module.css";
import { Progress } from "./Progress.tsx";
import { TintSwatch } from "./TintSwatch.tsx";

const removals: Readonly<Record<Line["key"], Change>> = {
  size: sizeBy(null),
  colour: colourBy(null),
  groups: group(false),
};

/** What the nodes say of who matters, beside them: by which measure, of what, and what its figures or groups look like. */
export function LookLine() {
  const speech = useSpeech();
  const { t } = speech;
  const change = useChange();
  const look = useLook();
  const asked = look === null ? [] : measuresFor(look);
  const { sheet, measurements } = useMeasurements(asked);
  return (
    <aside className={css["look"]} aria-label={t("look.name")}>
      {sheet !== null && asked.map((id) => <Progress key={id} id={id} sheet={sheet} measurement={measurements[id]} />)}
      {(look === null ? [] : lookLines(look, speech)).map(({ key, words, tints }) => (
        <div key={key} className={css["line"]}>
          <span>{words}</span>
          {tints.length > 0 && (
            <ul className={css["tints"]}>
              {tints.map(({ tint, label }) => (
                <li key={label} className={css["tint"]}>
                  <TintSwatch tint={tint} />
                  {label}
                </li>
              ))}
            </ul>
          )}
          <IconButton small icon={X} label={t("look.remove", { name: words })} onClick={() => change(removals[key])} />
        </div>
      ))}
    </aside>
  );
}
