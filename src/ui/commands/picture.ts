import {
  CalendarRange,
  ChartNetwork,
  CircleDotDashed,
  Eye,
  FilterX,
  Ghost,
  Grid2x2,
  Layers,
  type LucideIcon,
  Maximize,
  Network,
  PanelLeftClose,
  Rows3,
  Scale,
  Spline,
  Table2,
  TriangleAlert,
  Waypoints,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import { isEverything } from "#graph/filter.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { type LayoutId, layoutIds } from "#graph/layout/layout-id.ts";
import { isDrawn, type Show, shows } from "#graph/view.ts";
import type { LensId } from "#model/ids.ts";
import {
  arrange,
  bundle,
  chooseLens,
  clearFilters,
  layOut,
  loseAs,
  onlyDisputed,
  switchTable,
  unpin,
} from "#state/changes.ts";
import { focusOn, keepAll, unhideAll } from "#state/reach-changes.ts";
import type { EntityId } from "#model/ids.ts";
import type { Command } from "./command.ts";

/** What one step of zooming multiplies by. */
export const ZOOM_STEP = 1.25;

/** A command for each lens of the graph, and one for none. */
export function lensCommands(graph: KnowledgeGraph): Command[] {
  const ids = [null, ...(Object.keys(graph.ontology.lenses) as LensId[])];
  return ids.map((id) => ({
    id: `lens-${id ?? "all"}`,
    group: "filters",
    icon: Scale,
    label: ({ speech, graph: { ontology } }) =>
      speech.t("command.lens", {
        name: id === null ? speech.t("lens.all") : (ontology.lenses[id]?.label[speech.language] ?? id),
      }),
    checked: ({ view }) =>
      view.families === null && view.types === null && view.lenses.length < 2 && (view.lenses[0] ?? null) === id,
    run: ({ change }) => change(chooseLens(id)),
  }));
}

/** What narrows the picture, or ends that. */
export const filterCommands: readonly Command[] = [
  {
    id: "disputed",
    group: "filters",
    icon: TriangleAlert,
    keys: ["d"],
    label: ({ speech }) => speech.t("rail.disputed"),
    checked: ({ view }) => view.disputed,
    run: ({ change, view }) => change(onlyDisputed(!view.disputed)),
  },
  {
    id: "end-focus",
    group: "filters",
    icon: CircleDotDashed,
    keys: ["0"],
    label: ({ speech }) => speech.t("command.endFocus"),
    offered: ({ view }) => view.focus !== null,
    run: ({ change }) => change(focusOn(null)),
  },
  {
    id: "show-others",
    group: "filters",
    icon: Eye,
    label: ({ speech }) => speech.t("command.showOthers"),
    offered: ({ view }) => view.kept !== null,
    run: ({ change }) => change(keepAll),
  },
  {
    id: "show-hidden",
    group: "filters",
    icon: Eye,
    label: ({ speech, view }) => speech.t("command.showHidden", { count: view.hidden.length }),
    offered: ({ view }) => view.hidden.length > 0,
    run: ({ change }) => change(unhideAll),
  },
  {
    id: "lone",
    group: "filters",
    icon: Ghost,
    label: ({ speech }) => speech.t("command.lone"),
    checked: ({ view }) => view.lone === "fade",
    run: ({ change, view }) => change(loseAs(view.lone === "fade" ? "go" : "fade")),
  },
  {
    id: "clear-filters",
    group: "filters",
    icon: FilterX,
    keys: ["x"],
    label: ({ speech }) => speech.t("canvas.clear"),
    offered: ({ view }) => !isEverything(view),
    run: ({ change }) => change(clearFilters),
  },
];

const showIcons: Readonly<Record<Show, LucideIcon>> = { canvas: Waypoints, split: PanelLeftClose, table: Table2 };

/** How the graph is shown. */
export const showCommands: readonly Command[] = [
  ...shows.map((show): Command => ({
    id: `show-${show}`,
    group: "show",
    icon: showIcons[show],
    label: ({ speech }) => speech.t("command.show", { name: speech.t(`show.${show}`) }),
    checked: ({ view }) => view.show === show,
    run: ({ change }) => change(arrange(show)),
  })),
  {
    id: "switch-table",
    group: "show",
    icon: Rows3,
    keys: ["t"],
    label: ({ speech }) => speech.t("help.table"),
    run: ({ change }) => change(switchTable),
  },
  {
    id: "bundle",
    group: "show",
    icon: Spline,
    keys: ["b"],
    label: ({ speech }) => speech.t("command.bundle"),
    checked: ({ view }) => view.bundled,
    run: ({ change, view }) => change(bundle(!view.bundled)),
  },
  {
    id: "fit",
    group: "show",
    icon: Maximize,
    keys: ["f"],
    label: ({ speech }) => speech.t("help.fit"),
    offered: ({ view }) => isDrawn(view),
    run: ({ session }) => session.getState().canvas?.fit({ animate: true }),
  },
  {
    id: "zoom-in",
    group: "show",
    icon: ZoomIn,
    keys: ["+", "="],
    label: ({ speech }) => speech.t("zoom.in"),
    offered: ({ view }) => isDrawn(view),
    run: ({ session }) => session.getState().canvas?.zoomBy(ZOOM_STEP),
  },
  {
    id: "zoom-out",
    group: "show",
    icon: ZoomOut,
    keys: ["-"],
    label: ({ speech }) => speech.t("zoom.out"),
    offered: ({ view }) => isDrawn(view),
    run: ({ session }) => session.getState().canvas?.zoomBy(1 / ZOOM_STEP),
  },
];

const layoutIcons: Readonly<Record<LayoutId, LucideIcon>> = {
  force: ChartNetwork,
  concentric: CircleDotDashed,
  layered: Layers,
  time: CalendarRange,
  grid: Grid2x2,
};

/** How the picture is arranged. */
export const layoutCommands: readonly Command[] = [
  ...layoutIds.map((id): Command => ({
    id: `layout-${id}`,
    group: "layout",
    icon: layoutIcons[id],
    label: ({ speech }) => speech.t("command.layout", { name: speech.t(`layout.${id}`) }),
    checked: ({ view }) => view.layout === id,
    run: ({ change, session }) => {
      change(layOut(id));
      session.setState(({ arranged }) => ({ arranged: arranged + 1 }));
    },
  })),
  {
    id: "arrange-again",
    group: "layout",
    icon: Network,
    keys: ["r"],
    label: ({ speech }) => speech.t("command.arrangeAgain"),
    offered: ({ view }) => isDrawn(view),
    run: ({ session }) => session.setState(({ arranged }) => ({ arranged: arranged + 1 })),
  },
  {
    id: "unpin-all",
    group: "layout",
    icon: Network,
    label: ({ speech, view }) => speech.t("command.unpinAll", { count: Object.keys(view.pins).length }),
    offered: ({ view }) => Object.keys(view.pins).length > 0,
    run: ({ change, view }) => change(unpin(Object.keys(view.pins) as EntityId[])),
  },
];
