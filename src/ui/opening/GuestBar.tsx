import { CircleAlert, FileInput, History, X } from "lucide-react";
import type { ReactNode } from "react";
import { importLossWords } from "#words/import-problem.ts";
import { listWords } from "#words/format.ts";
import { Button, IconButton } from "../controls/Button.tsx";
import { useFiles, useServices } from "../shared/services.ts";
import type { Guest } from "../shared/session.ts";
import { useSession, useSpeech } from "../shared/use-explorer.ts";
import css from "./GuestBar.module.css";
import "#words/areas/opening.ts";
import { useCompare } from "./use-compare.ts";

type SnapshotGuest = Extract<Guest, { readonly kind: "snapshot" }>;
type ImportGuest = Extract<Guest, { readonly kind: "import" }>;

interface LineProps {
  readonly icon: typeof History;
  readonly words: string;
  /** Below the words, or after them. */
  readonly more: string;
  readonly children?: ReactNode;
}

/** What is shown, and the way back. */
function Line({ icon: Icon, words, more, children }: LineProps) {
  const { t } = useSpeech();
  const { opening } = useFiles();
  return (
    <section className={css["bar"]} aria-label={t("open.guest")}>
      <Icon size={16} strokeWidth={1.8} aria-hidden="true" className={css["icon"]} />
      <p className={css["words"]}>
        {words}
        {more !== "" && <span className={css["notes"]}> {more}</span>}
      </p>
      <span className={css["actions"]}>
        {children}
        <IconButton small icon={X} label={t("open.leave")} onClick={opening.leave} />
      </span>
    </section>
  );
}

function OpenedSnapshot({ snapshot, asItWas }: SnapshotGuest) {
  const { t } = useSpeech();
  const { opening } = useFiles();
  const compare = useCompare();
  const words = t(asItWas ? "open.showsAsItWas" : "open.showsToday", { name: snapshot.name });
  return (
    <Line icon={History} words={words} more={snapshot.notes}>
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
    </Line>
  );
}

function OpenedGraph({ name, entities, relations, sourced, lost }: ImportGuest) {
  const speech = useSpeech();
  const { t } = speech;
  const what = `${t("command.someEntities", { count: entities })}, ${t("panel.relations", { count: relations })}`;
  const losses = lost.map((loss) => importLossWords(loss, speech));
  return (
    <Line
      icon={FileInput}
      words={t(sourced ? "import.showsSourced" : "import.shows", { name, what })}
      more={losses.length === 0 ? "" : t("import.leftOut", { losses: listWords(losses, speech) })}
    />
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
  const guest = useSession((session) => session.guest);
  return (
    <>
      {guest?.kind === "snapshot" && <OpenedSnapshot {...guest} />}
      {guest?.kind === "import" && <OpenedGraph {...guest} />}
      <Unopened />
    </>
  );
}
