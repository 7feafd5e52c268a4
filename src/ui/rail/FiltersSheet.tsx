import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { IconButton } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import { useSession, useSpeech } from "../shared/use-explorer.ts";
import css from "./FiltersSheet.module.css";
import { Rail } from "./Rail.tsx";

/** The rail as a sheet over the canvas. The browser's own dialog keeps the focus inside and closes on Esc. */
export function FiltersSheet() {
  const { t } = useSpeech();
  const { session } = useServices();
  const open = useSession((state) => state.filtersOpen);
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => session.setState({ filtersOpen: false });
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={css["sheet"]}
      aria-label={t("rail.name")}
      onClose={close}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className={css["head"]}>
        <p className={css["title"]}>{t("tabs.filters")}</p>
        <IconButton icon={X} label={t("action.close")} onClick={close} />
      </div>
      <div className={css["body"]}>{open && <Rail />}</div>
    </dialog>
  );
}
