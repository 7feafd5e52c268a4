import { FileDown } from "lucide-react";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./DropZone.module.css";
import { useDrop } from "./use-drop.ts";

/** Says over the whole page that a file may be let go of here. */
export function DropZone() {
  const { t } = useSpeech();
  if (!useDrop()) return null;
  return (
    <div className={css["zone"]} role="status">
      <p className={css["words"]}>
        <FileDown size={24} strokeWidth={1.6} aria-hidden="true" />
        {t("open.drop")}
      </p>
    </div>
  );
}
