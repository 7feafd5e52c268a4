import { createExplorer } from "#state/explorer.ts";
import "#ui/tokens.css";
import "#ui/base.css";
import { fileDialogs } from "#ui/dialogs/file-dialogs.ts";
import { readerDialogs } from "#ui/dialogs/reader-dialogs.ts";
import type { Services } from "#ui/shared/services.ts";
import { fetchSelectionBody } from "#ui/panel/selection-body.ts";
import { createSession, notify } from "#ui/shared/session.ts";
import { problemWords } from "#words/problems.ts";
import type { LoadProblem } from "#model/load-problem.ts";
import { learn } from "#words/learn.ts";
import { speechIn } from "#words/speech.ts";
import { bindAddress } from "./address-binding.ts";
import { arrangerIn, createArrange } from "./arrange.ts";
import { firstLanguage } from "./language.ts";
import { licenceOf } from "./licence.ts";
import { load, reload } from "./load.ts";
import { createMeasure, measurerIn } from "./measure.ts";
import { createGallery } from "#loaders/gallery.ts";
import { openingOnDemand } from "./opening-on-demand.ts";
import { createNavigation } from "./navigation.ts";
import { bindLearning } from "./learning.ts";
import { readingServices, show, showNothing } from "./reading.tsx";
import { tools } from "./tools.ts";

const explorer = createExplorer<LoadProblem>();
const navigation = createNavigation(window);
const session = createSession();
bindAddress(explorer, navigation);

const arrangeInWorker = createArrange(
  arrangerIn(() => new Worker(new URL("./workers/layout.ts", import.meta.url), { type: "module" })),
);
const measure = createMeasure(
  measurerIn(() => new Worker(new URL("./workers/metrics.ts", import.meta.url), { type: "module" })),
);
const language = firstLanguage(navigation.fragment(), navigator.languages);

const services: Services = {
  ...readingServices(explorer, navigation),
  session,
  retry: () => void load(explorer),
  arrange: arrangeInWorker,
  measure,
  dialogs: { ...readerDialogs, ...fileDialogs },
  files: {
    opening: openingOnDemand({ explorer, session, navigation, arrange: arrangeInWorker, measure, language }),
    gallery: createGallery(),
    tools,
  },
  licence: licenceOf(document),
  language,
};

bindLearning(explorer, session);
void load(explorer);
const said = navigation.fragment().includes("select=") ? fetchSelectionBody() : null;
void Promise.all([learn(language), said]).then(() => show(services), showNothing);

// While the data is being written, a saved file updates the page without losing the view.
async function refresh(): Promise<void> {
  const speech = speechIn(explorer.getState().view.language ?? services.language);
  const problem = await reload(explorer);
  const text =
    problem === null
      ? speech.t("toast.updated")
      : speech.t("toast.updateFailed", { what: problemWords(problem, speech).what });
  notify(session, text);
}
import.meta.hot?.on("trama:graph", () => void refresh());
