import { ChartNetwork, Download, ListFilter, Table2, Waypoints } from "lucide-react";
import type { Show } from "#graph/view.ts";
import { arrange } from "#state/changes.ts";
import { useServices } from "../shared/services.ts";
import { useChange, useSession, useSpeech, useView } from "../shared/use-explorer.ts";
import { analysisMenuAt } from "./AnalysisButton.tsx";
import css from "./Tabs.module.css";

/** The sections of the page, on a narrow window. */
export function Tabs() {
  const { t } = useSpeech();
  const { session, files } = useServices();
  const filtersOpen = useSession((state) => state.filtersOpen);
  const exporting = useSession(({ dialog }) => dialog === "export");
  const change = useChange();
  const listed = useView(({ show }) => show === "table");
  const analysing = useView(({ analysis, story }) => analysis !== null || story !== null) && !filtersOpen && !exporting;
  const graph = !filtersOpen && !exporting && !analysing;
  const showAs = (show: Show) => () => {
    session.setState({ filtersOpen: false });
    change(arrange(show));
  };
  const sections = [
    { icon: Waypoints, label: t("tabs.graph"), on: graph && !listed, open: showAs("canvas") },
    { icon: Table2, label: t("show.table"), on: graph && listed, open: showAs("table") },
    {
      icon: ListFilter,
      label: t("tabs.filters"),
      on: filtersOpen,
      open: () => session.setState({ filtersOpen: true }),
    },
    {
      icon: ChartNetwork,
      label: t("analysis.name"),
      on: analysing,
      open: (pressed: Element) =>
        session.setState({
          filtersOpen: false,
          menu: { of: "analysis", entities: [], relation: null, at: analysisMenuAt(pressed) },
        }),
    },
    ...(files === null
      ? []
      : [
          {
            icon: Download,
            label: t("tabs.export"),
            on: exporting,
            open: () => session.setState({ dialog: "export" }),
          },
        ]),
  ];
  return (
    <nav className={css["tabs"]} aria-label={t("tabs.name")}>
      {sections.map(({ icon: Icon, label, on, open }) => (
        <button
          key={label}
          type="button"
          className={css["tab"]}
          aria-current={on ? "page" : undefined}
          onClick={({ currentTarget }) => open(currentTarget)}
        >
          <Icon size={20} strokeWidth={on ? 2.4 : 1.8} aria-hidden="true" />
          {label}
        </button>
      ))}
    </nav>
  );
}
