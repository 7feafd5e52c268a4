import { Focus } from "lucide-react";
import { hopCounts } from "#graph/filter.ts";
import type { EntityId } from "#model/ids.ts";
import { focusOn } from "#state/reach-changes.ts";
import { Button } from "../controls/Button.tsx";
import { Segments } from "../controls/Segments.tsx";
import { useChange, useSpeech, useView } from "../shared/use-explorer.ts";

/** Narrows the picture to what is around an entity, and says how far around. */
export function FocusControl({ id, name }: { readonly id: EntityId; readonly name: string }) {
  const { t } = useSpeech();
  const focused = useView(({ focus }) => focus === id);
  const hops = useView((view) => view.hops);
  const change = useChange();
  return (
    <>
      <Button
        look="outline"
        icon={Focus}
        title={focused ? undefined : t("action.focusLong", { name })}
        onClick={() => change(focusOn(focused ? null : id))}
      >
        {t(focused ? "action.unfocus" : "action.focus")}
      </Button>
      {focused && (
        <Segments
          name="hops"
          label={t("panel.hops")}
          segments={hopCounts.map((count) => ({ value: String(count), label: t("panel.hopCount", { count }) }))}
          chosen={String(hops)}
          onChoose={(value) =>
            change(
              focusOn(
                id,
                hopCounts.find((count) => String(count) === value),
              ),
            )
          }
        />
      )}
    </>
  );
}
