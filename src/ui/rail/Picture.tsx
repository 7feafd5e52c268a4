import { type Lone, loneWays } from "#graph/filter.ts";
import { bundle, loseAs } from "#state/changes.ts";
import { Segments } from "../controls/Segments.tsx";
import { useChange, useSpeech, useView } from "../shared/use-explorer.ts";
import { CheckRow } from "./CheckRow.tsx";
import { Group } from "./Group.tsx";
import css from "./Picture.module.css";

const ways: readonly Lone[] = loneWays.toReversed();

/** How what passes the filters is drawn. */
export function Picture() {
  const { t } = useSpeech();
  const change = useChange();
  const lone = useView((view) => view.lone);
  const bundled = useView((view) => view.bundled);
  return (
    <Group name="picture" title={t("rail.picture")}>
      <div className={css["lone"]}>
        <p aria-hidden="true">{t("rail.lone")}</p>
        <Segments
          name="lone"
          label={t("rail.lone")}
          segments={ways.map((value) => ({ value, label: t(`lone.${value}`) }))}
          chosen={lone}
          onChoose={(value) => change(loseAs(value))}
        />
      </div>
      <CheckRow label={t("rail.bundle")} ticked={bundled} onToggle={() => change(bundle(!bundled))} />
    </Group>
  );
}
