import { SNAPSHOT_ELEMENT } from "#formats/page/placeholders.ts";
import { readSnapshot } from "#formats/snapshot/read.ts";
import { graphOfSnapshot } from "#graph/restored.ts";
import { arrangementOf } from "#graph/layout/layout-id.ts";
import type { Point } from "#graph/scene/point.ts";
import type { EntityId } from "#model/ids.ts";
import type { LoadProblem } from "#model/load-problem.ts";
import { readAddress } from "#state/address.ts";
import { createExplorer } from "#state/explorer.ts";
import "#ui/tokens.css";
import "#ui/base.css";
import { readerDialogs } from "#ui/dialogs/reader-dialogs.ts";
import type { Services } from "#ui/shared/services.ts";
import { createSession } from "#ui/shared/session.ts";
import { snapshotProblemWords } from "#words/snapshot-problem.ts";
import { speechIn } from "#words/speech.ts";
import "#words/all-languages.ts";
import { bindAddress } from "./address-binding.ts";
import { arrangerIn, createArrange } from "./arrange.ts";
import { firstLanguage } from "./language.ts";
import { createNavigation } from "./navigation.ts";
import { readingServices, show } from "./reading.tsx";
import { createMeasure, measurerIn } from "./measure.ts";
import StandaloneWorker from "./workers/standalone.ts?worker&inline";

const explorer = createExplorer<LoadProblem>();
const navigation = createNavigation(window);
const session = createSession();
bindAddress(explorer, navigation);

/** Shows the snapshot that the document brings along. */
function receive(): void {
  const read = readSnapshot(document.getElementById(SNAPSHOT_ELEMENT)?.textContent ?? "");
  if (!read.ok) {
    const [detail] = read.problems.map((problem) => snapshotProblemWords(problem, speechIn(services.language)));
    const problem: LoadProblem = { code: "graph-not-json", url: document.title, detail: detail ?? "" };
    explorer.getState().receive({ phase: "failed", problem });
    return;
  }
  const { view, pins, places, camera } = read.value;
  const graph = graphOfSnapshot(read.value);
  // An address of one's own goes before the view that the page was saved with.
  const asSaved = navigation.fragment() === "" || navigation.fragment() === `#${view}`;
  if (asSaved) navigation.go(view, "replace");
  session.setState({
    restored: {
      graph,
      layout: arrangementOf(readAddress(view, graph).view),
      places: new Map(Object.entries(places) as [EntityId, Point][]),
      camera: asSaved ? camera : null,
    },
  });
  explorer.getState().receive({ phase: "ready", graph });
  explorer.getState().change((now) => ({ ...now, pins }));
  explorer.temporal.getState().clear();
}

const services: Services = {
  ...readingServices(explorer, navigation),
  session,
  retry: receive,
  arrange: createArrange(arrangerIn(() => new StandaloneWorker())),
  measure: createMeasure(measurerIn(() => new StandaloneWorker())),
  dialogs: readerDialogs,
  files: null,
  licence: null,
  language: firstLanguage(navigation.fragment(), [document.documentElement.lang, ...navigator.languages]),
};

show(services);
receive();
