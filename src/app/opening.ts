import type { StoreApi } from "zustand/vanilla";
import { exportSource } from "#formats/source.ts";
import { readSnapshot } from "#formats/snapshot/read.ts";
import { snapshotOf } from "#formats/snapshot/snapshot.ts";
import type { ForeignFile, ForeignGraph } from "#formats/import/foreign.ts";
import { indexGraph, type KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { isRdfProblem } from "#model/rdf-problem.ts";
import { graphOfSnapshot } from "#graph/restored.ts";
import { arrangementOf } from "#graph/layout/layout-id.ts";
import type { Point } from "#graph/scene/point.ts";
import type { View } from "#graph/view.ts";
import { visibleGraph } from "#graph/visible.ts";
import type { EntityId } from "#model/ids.ts";
import type { LoadProblem } from "#model/load-problem.ts";
import type { SnapshotFile } from "#model/snapshot-file.ts";
import { readAddress } from "#state/address.ts";
import type { Explorer } from "#state/explorer.ts";
import type { Opening, Services } from "#ui/shared/services.ts";
import { notify, type Session } from "#ui/shared/session.ts";
import { importProblemWords } from "#words/import-problem.ts";
import { rdfProblemWords } from "#words/rdf-problem.ts";
import { snapshotProblemWords } from "#words/snapshot-problem.ts";
import { type Speech, speechIn } from "#words/speech.ts";
import { importFiles } from "./importing.ts";
import type { Navigation } from "./navigation.ts";
import "#words/areas/import.ts";
import { pickFiles } from "./pick-files.ts";

const MOST_BYTES = 100_000_000;
/** What the browser offers to pick. */
const ACCEPTED = ".json,.gexf,.graphml,.jgf,.cyjs,.csv,.tsv,.ttl,.trig,.nq,.jsonld";
/** Characters that tell whose a file is. */
const HEAD = 4_096;
const OURS = /^\s*\{\s*"format"\s*:\s*"trama-/;

export interface OpeningParts {
  readonly explorer: Explorer<LoadProblem>;
  readonly session: StoreApi<Session>;
  readonly navigation: Navigation;
  readonly arrange: Services["arrange"];
  readonly measure: Services["measure"];
  readonly language: Services["language"];
}

/** How a graph is seen: the address's fragment, without `#`, and what was put somewhere by hand. */
interface Seen extends Pick<View, "pins"> {
  readonly view: string;
}

const pointsOf = (places: SnapshotFile["places"]) => new Map(Object.entries(places) as [EntityId, Point][]);

/** Opens files and shows what is in them in place of what the page came with, and goes back to that. */
export function createOpening({ explorer, session, navigation, arrange, measure, language }: OpeningParts): Opening {
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

  /** Remembers what the page came with, and how it is seen, before something else is shown. */
  function putAway(): KnowledgeGraph | null {
    const own = home();
    const { pins } = explorer.getState().view;
    if (own !== null) shipped ??= { graph: own, view: navigation.fragment().replace(/^#/, ""), pins };
    return own;
  }

  const show: Opening["show"] = (snapshot, how) => {
    const own = putAway();
    const asItWas = how === "as-it-was" || own === null;
    // A graph of its own even where the data are the same: what the canvas knows about places is another's.
    const graph = asItWas ? graphOfSnapshot(snapshot) : { ...own };
    const places = pointsOf(snapshot.places);
    session.setState({
      dialog: null,
      offered: null,
      unopened: null,
      guest: { kind: "snapshot", snapshot, asItWas },
      restored: {
        graph,
        places,
        layout: arrangementOf(readAddress(snapshot.view, graph).view),
        camera: snapshot.camera,
      },
    });
    receive(graph, snapshot);
  };

  const refuse = (name: string, why: string) =>
    session.setState({ dialog: null, unopened: { name, why: why.replace(/\.$/, "") } });

  function openSnapshot(name: string, text: string): void {
    const read = readSnapshot(text);
    if (!read.ok) {
      const [problem] = read.problems;
      refuse(name, problem === undefined ? "" : snapshotProblemWords(problem, speech()));
      return;
    }
    const ownName = name.replace(/\.(?:trama\.)?json$/, "");
    const snapshot = read.value.name === "" ? { ...read.value, name: ownName } : read.value;
    const changed = home()?.hash !== snapshot.graph.hash;
    if (changed && home() !== null) session.setState({ dialog: "changed", offered: snapshot });
    else show(snapshot, "today");
  }

  function showForeign(name: string, { graph: file, lost, sourced }: ForeignGraph): void {
    putAway();
    const graph = indexGraph(file);
    const { size: entities } = graph.entities;
    session.setState({
      restored: null,
      guest: { kind: "import", name, entities, relations: graph.relations.size, sourced, lost },
    });
    receive(graph, { view: "", pins: {} });
  }

  async function openForeign(files: readonly ForeignFile[]): Promise<void> {
    const name = files[0]?.name ?? "";
    const outcome = await importFiles(session, files).catch((error: unknown) => ({ kind: "failed" as const, error }));
    if (outcome.kind === "graph") showForeign(name, outcome.read);
    else if (outcome.kind === "failed") refuse(name, String(outcome.error));
    else if (outcome.kind === "stopped") notify(session, speech().t("import.stopped", { name }));
    else if (isRdfProblem(outcome.problem)) refuse(name, rdfProblemWords(outcome.problem, speech()));
    else refuse(name, importProblemWords(outcome.problem, speech()));
  }

  const open: Opening["open"] = async (given) => {
    const files = given.slice(0, 2);
    const [first] = files;
    if (first === undefined) return;
    session.setState({ unopened: null });
    const large = files.find(({ size }) => size > MOST_BYTES);
    if (large !== undefined) {
      refuse(large.name, snapshotProblemWords({ code: "too-large", most: MOST_BYTES }, speech()));
      return;
    }
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    const bytes = read[0]?.bytes ?? new Uint8Array();
    const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
    // A file that says that it is ours is, and so is JSON that is nobody else's.
    const isOurs = OURS.test(head) || (/^\s*$/.test(head) && /\.json$/.test(first.name));
    if (isOurs) openSnapshot(first.name, new TextDecoder().decode(bytes));
    else await openForeign(read);
  };

  return {
    open,
    show,
    pick: () => pickFiles(ACCEPTED, (files) => void open(files)),
    leave: () => {
      if (shipped === null) return;
      receive(shipped.graph, shipped);
      session.setState({ guest: null, restored: null });
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
        measure,
        speech: speech(),
        theme: "light",
        name: snapshot.name,
      });
      return snapshotOf(source);
    },
  };
}
