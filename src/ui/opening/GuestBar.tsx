import { CircleAlert, History, X } from "lucide-react";
import { Button, IconButton } from "../controls/Button.tsx";
import { useFiles, useServices } from "../shared/services.ts";
import { useSession, useSpeech } from "../shared/use-explorer.ts";
import css from "./GuestBar.module.css";
import { useCompare } from "./use-compare.ts";

/** Says that something else is shown than what the page came with, and leads back. */
function Shown() {
  const { t } = useSpeech();
  const { opening } = useFiles();
  const guest = useSession((session) => session.guest);
  const compare = useCompare();
  if (guest === null) return null;
  const { snapshot, asItWas } = guest;
  return (
    <section className={css["bar"]} aria-label={t("open.guest")}>
      <History size={16} strokeWidth={1.8} aria-hidden="true" className={css["icon"]} />
      <p className={css["words"]}>
        {t(asItWas ? "open.showsAsItWas" : "open.showsToday", { name: snapshot.name })}
        {snapshot.notes !== "" && <span className={css["notes"]}> {snapshot.notes}</span>}
      </p>
      <span className={css["actions"]}>
        {asItWas && (
          <>
            <Button small onClick={() => opening.show(snapshot, "today")}>
              {t("open.onToday")}
            </Button>
            <Button small onClick={() => void compare(snapshot)}>
              {t("open.compare")}
            </Button>
          </>
        )}
        <IconButton small icon={X} label={t("open.leave")} onClick={opening.leave} />
      </span>
    </section>
  );
}

/** Says that a file could not be opened, and why. */
function Unopened() {
  const { t } = useSpeech();
  const { session } = useServices();
  const unopened = useSession((state) => state.unopened);
  if (unopened === null) return null;
  return (
    <div className={css["bar"]} role="alert">
      <CircleAlert size={16} strokeWidth={1.8} aria-hidden="true" className={css["danger"]} />
      <p className={css["words"]}>{t("open.failed", { ...unopened })}</p>
      <IconButton small icon={X} label={t("action.dismiss")} onClick={() => session.setState({ unopened: null })} />
    </div>
  );
}

/** What there is to say of files that were opened. */
export function GuestBar() {
  return (
    <>
      <Shown />
      <Unopened />
    </>
  );
}
