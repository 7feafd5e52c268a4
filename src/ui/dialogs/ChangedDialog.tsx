import { Button } from "../controls/Button.tsx";
import { useCompare } from "../opening/use-compare.ts";
import { useFiles } from "../shared/services.ts";
import { useSession, useSpeech } from "../shared/use-explorer.ts";
import css from "./ChangedDialog.module.css";
import "#words/areas/opening.ts";
import { Window } from "./Window.tsx";

/** Asks how to see a snapshot whose data have changed since. */
export function ChangedDialog() {
  const { t } = useSpeech();
  const { opening } = useFiles();
  const compare = useCompare();
  const snapshot = useSession((session) => session.offered);
  if (snapshot === null) return null;
  return (
    <Window title={t("changed.title")} width={520}>
      <div className={css["body"]}>
        <p>{t("changed.explained", { name: snapshot.name })}</p>
        <div className={css["ways"]}>
          <Button look="primary" onClick={() => opening.show(snapshot, "as-it-was")}>
            {t("changed.asItWas")}
          </Button>
          <Button look="outline" onClick={() => opening.show(snapshot, "today")}>
            {t("changed.today")}
          </Button>
          <Button look="outline" onClick={() => void compare(snapshot)}>
            {t("changed.compare")}
          </Button>
        </div>
      </div>
    </Window>
  );
}
