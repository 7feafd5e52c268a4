import { Download, ListFilter, Waypoints } from "lucide-react";
import { useServices } from "../shared/services.ts";
import { useSession, useSpeech } from "../shared/use-explorer.ts";
import css from "./Tabs.module.css";

/** The sections of the page, on a narrow window. */
export function Tabs() {
  const { t } = useSpeech();
  const { session } = useServices();
  const filtersOpen = useSession((state) => state.filtersOpen);
  const exporting = useSession(({ dialog }) => dialog === "export");
  const sections = [
    { icon: Waypoints, label: t("tabs.graph"), on: !filtersOpen && !exporting, opens: { filtersOpen: false } },
    { icon: ListFilter, label: t("tabs.filters"), on: filtersOpen, opens: { filtersOpen: true } },
    { icon: Download, label: t("tabs.export"), on: exporting, opens: { dialog: "export" as const } },
  ];
  return (
    <nav className={css["tabs"]} aria-label={t("tabs.name")}>
      {sections.map(({ icon: Icon, label, on, opens }) => (
        <button
          key={label}
          type="button"
          className={css["tab"]}
          aria-current={on ? "page" : undefined}
          onClick={() => session.setState(opens)}
        >
          <Icon size={20} strokeWidth={on ? 2.4 : 1.8} aria-hidden="true" />
          {label}
        </button>
      ))}
    </nav>
  );
}
