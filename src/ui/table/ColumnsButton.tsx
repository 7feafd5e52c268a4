import { Columns3 } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { Button } from "../controls/Button.tsx";
import { useSpeech } from "../shared/use-explorer.ts";
import type { ColumnsMenuProps } from "./ColumnsMenu.tsx";
import css from "./Bar.module.css";

const ColumnsMenu = lazy(() => import("./ColumnsMenu.tsx").then(({ ColumnsMenu }) => ({ default: ColumnsMenu })));

type ColumnsButtonProps = Omit<ColumnsMenuProps, "trigger" | "onClose">;

/** Opens the choice of columns. Where some of those chosen have no room, it says how many are shown. */
export function ColumnsButton(props: ColumnsButtonProps) {
  const { t } = useSpeech();
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { chosen, shown } = props;
  const note = t("columns.partial", { shown: shown.length, total: chosen.length });
  const cut = shown.length < chosen.length;
  return (
    <>
      <Button
        ref={trigger}
        icon={Columns3}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={cut ? `${t("columns.name")}, ${note}` : t("columns.name")}
        title={t("columns.name")}
        className={css["tool"]}
        onClick={() => setOpen(true)}
      >
        <span className={css["beside"]}>{t("columns.name")}</span>
        {cut && <span className={css["note"]}>{note}</span>}
      </Button>
      {open && (
        <Suspense>
          <ColumnsMenu {...props} trigger={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
