import { X } from "lucide-react";
import { useCallback, useEffect, useRef } from "react";
import { IconButton } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import { useSession, useSpeech } from "../shared/use-explorer.ts";
import sheets from "../sheet/Sheet.module.css";
import { SheetHandle } from "../sheet/SheetHandle.tsx";
import { FIRST } from "../sheet/snap.ts";
import { useSheet } from "../sheet/use-sheet.ts";
import css from "./FiltersSheet.module.css";
import { Rail } from "./Rail.tsx";

/** The rail as a sheet over the canvas. The browser's own dialog keeps the focus inside and closes on Esc. */
export function FiltersSheet() {
  const { t } = useSpeech();
  const { session } = useServices();
  const open = useSession((state) => state.filtersOpen);
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useCallback(() => session.setState({ filtersOpen: false }), [session]);
  const sheet = useSheet({ box: dialog, onClose: close });
  const { moveTo } = sheet;
  useEffect(() => {
    if (!open) return;
    const box = dialog.current;
    moveTo(FIRST);
    box?.showModal();
    return () => box?.close();
  }, [open, moveTo]);
  return (
    <dialog
      ref={dialog}
      className={`${css["dialog"]} ${sheets["sheet"]}`}
      aria-label={t("rail.name")}
      onClose={close}
      onClick={(event) => event.target === event.currentTarget && close()}
      {...sheet.props}
    >
      <SheetHandle sheet={sheet} />
      <div className={css["head"]} data-drags="">
        <p className={css["title"]}>{t("tabs.filters")}</p>
        <IconButton icon={X} label={t("action.close")} onClick={close} />
      </div>
      <div className={css["body"]}>{open && <Rail />}</div>
    </dialog>
  );
}
