import type { StoreApi } from "zustand/vanilla";
import { exportSource } from "#formats/source.ts";
import { readSnapshot } from "#formats/snapshot/read.ts";
import { snapshotOf } from "#formats/snapshot/snapshot.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { graphOfSnapshot } from "#graph/restored.ts";
import type { Point } from "#graph/scene/scene.ts";
import type { View } from "#graph/view.ts";
import { visibleGraph } from "#graph/visible.ts";
import type { EntityId } from "#model/ids.ts";
import type { LoadProblem } from "#model/load-problem.ts";
import type { SnapshotFile } from "#model/snapshot-file.ts";
import { readAddress } from "#state/address.ts";
import type { Explorer } from "#state/explorer.ts";
import type { Opening, Services } from "#ui/shared/services.ts";
import type { Session } from "#ui/shared/session.ts";
import { snapshotProblemWords } from "#words/snapshot-problem.ts";
import { type Speech, speechIn } from "#words/speech.ts";
import type { Navigation } from "./navigation.ts";
import { pickFiles } from "./pick-files.ts";

const MOST_BYTES = 100_000_000;

export interface OpeningParts {
  readonly explorer: Explorer<LoadProblem>;
  readonly session: StoreApi<Session>;
  readonly navigation: Navigation;
  readonly arrange: Services["arrange"];
  readonly language: Services["language"];
}

/** How a graph is seen: the address's fragment, without `#`, and what was put somewhere by hand. */
interface Seen extends Pick<View, "pins"> {
  readonly view: string;
}

const pointsOf = (places: SnapshotFile["places"]) => new Map(Object.entries(places) as [EntityId, Point][]);

/** Opens files and shows what is in them in place of what the page came with, and goes back to that. */
export function createOpening({ explorer, session, navigation, arrange, language }: OpeningParts): Opening {
  /** What the page came with, and how it was seen, while something else is shown. */
  let shipped: (Seen & { readonly graph: KnowledgeGraph }) | null = null;

  const speech = (): Speech => speechIn(explorer.getState().view.language ?? language);
  const home = (): KnowledgeGraph | null => {
    const { data } = explorer.getState();
    return shipped?.graph ?? (data.phase === "ready" ? data.graph : null);
  };

  function receive(graph: KnowledgeGraph, { view, pins }: Seen): void {
    navigation.go(view, "push");
    explorer.getState().receive({ phase: "ready", graph });
    explorer.getState().change((now) => ({ ...now, pins }));
    // What was done to the graph before cannot be undone on this one.
    explorer.temporal.getState().clear();
  }

  const show: Opening["show"] = (snapshot, how) => {
    const own = home();
    const { pins } = explorer.getState().view;
    if (own !== null) shipped ??= { graph: own, view: navigation.fragment().replace(/^#/, ""), pins };
    const asItWas = how === "as-it-was" || own === null;
    // A graph of its own even where the data are the same: what the canvas knows about places is another's.
    const graph = asItWas ? graphOfSnapshot(snapshot) : { ...own };
    const places = pointsOf(snapshot.places);
    session.setState({
      dialog: null,
      offered: null,
      unopened: null,
      guest: { snapshot, asItWas },
      restored: { graph, places, layout: readAddress(snapshot.view, graph).view.layout, camera: snapshot.camera },
    });
    receive(graph, snapshot);
  };

  const refuse = (name: string, why: string) => session.setState({ dialog: null, unopened: { name, why } });

  const open: Opening["open"] = async (files) => {
    const [file] = files;
    if (file === undefined) return;
    session.setState({ unopened: null });
    const read =
      file.size > MOST_BYTES
        ? ({ ok: false, problems: [{ code: "too-large", most: MOST_BYTES }] } as const)
        : readSnapshot(await file.text());
    if (!read.ok) {
      const [problem] = read.problems;
      refuse(file.name, problem === undefined ? "" : snapshotProblemWords(problem, speech()));
      return;
    }
    const name = file.name.replace(/\.(?:trama\.)?json$/, "");
    const snapshot = read.value.name === "" ? { ...read.value, name } : read.value;
    const changed = home()?.hash !== snapshot.graph.hash;
    if (changed && home() !== null) session.setState({ dialog: "changed", offered: snapshot });
    else show(snapshot, "today");
  };

  return {
    open,
    show,
    pick: () => pickFiles(".json,.trama.json,application/json", (files) => void open(files)),
    leave: () => {
      if (shipped === null) return;
      session.setState({ guest: null, restored: null });
      receive(shipped.graph, shipped);
      shipped = null;
    },
    today: async (snapshot) => {
      const graph = home();
      if (graph === null) return null;
      const { view } = readAddress(snapshot.view, graph);
      const shown = visibleGraph(graph, view);
      const places = pointsOf(snapshot.places);
      const source = exportSource({
        graph,
        view: { ...view, pins: snapshot.pins },
        address: snapshot.view,
        extent: "shown",
        shown,
        places,
        arrange,
        speech: speech(),
        theme: "light",
        name: snapshot.name,
      });
      return snapshotOf(source);
    },
  };
}
