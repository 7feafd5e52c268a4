import { ChartNetwork } from "lucide-react";
import { useRef } from "react";
import { Button } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import { useSession, useSpeech } from "../shared/use-explorer.ts";
import css from "./Bar.module.css";

/** Where on the screen the menu of analyses opens: below what was pressed, or above it at the foot of the window. */
export function analysisMenuAt(pressed: Element): { readonly x: number; readonly y: number } {
  const { left, top, bottom } = pressed.getBoundingClientRect();
  return { x: left, y: top > window.innerHeight / 2 ? top : bottom };
}

/** Opens the menu of what one can ask of the graph. */
export function AnalysisButton() {
  const { t } = useSpeech();
  const { session } = useServices();
  const box = useRef<HTMLButtonElement>(null);
  const open = useSession(({ menu }) => menu?.of === "analysis");
  return (
    <Button
      ref={box}
      icon={ChartNetwork}
      className={css["analysis"]}
      aria-label={t("analysis.name")}
      title={t("analysis.name")}
      aria-haspopup="menu"
      aria-expanded={open}
      onClick={() => {
        if (box.current === null) return;
        session.setState({
          menu: { of: "analysis", entities: [], relation: null, at: analysisMenuAt(box.current) },
        });
      }}
    >
      <span>{t("analysis.name")}</span>
    </Button>
  );
}
