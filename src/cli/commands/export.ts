import { extents, type Extent } from "#formats/format.ts";
import { exportSource } from "#formats/source.ts";
import { formats } from "#formats/table.ts";
import { writeAs } from "#formats/write.ts";
import { arrangeGraph } from "#graph/layout/layouts.ts";
import { hasSelection } from "#graph/selected-part.ts";
import { writeAddress } from "#state/address.ts";
import { speechIn } from "#words/speech.ts";
import { writeProblemWords } from "#words/write-problem.ts";
import { type Command, type UsageProblem, valueOf } from "../command.ts";
import { inputOf, inputOptions } from "../export/input.ts";
import { pictureChoices, pictureOptions } from "../export/picture-options.ts";
import { put } from "../export/put.ts";
import { tools } from "../export/tools.ts";
import { unknown } from "../unknown.ts";

/** Base of the file's name where the format writes a single one into a folder. */
const NAME = "trama";

export const exportCommand: Command = {
  name: "export",
  help: "write the graph, or a part of it, for people and for other tools",
  options: [
    { name: "format", value: formats.map(({ id }) => id).join("|"), help: "what to write", required: true },
    { name: "out", value: "FILE|DIR", help: "where to write: for csv a folder, or FILE.zip" },
    ...inputOptions,
    { name: "what", value: extents.join("|"), help: "how much of the view (default: shown)" },
    ...pictureOptions,
  ],
  async run(invocation) {
    const { given, terminal, language } = invocation;
    const id = valueOf(given, "format") ?? "";
    const format = formats.find((candidate) => candidate.id === id);
    const ids = formats.map((candidate) => candidate.id);
    if (format === undefined) return { usage: unknown("format", id, ids) };
    const picture = pictureChoices(given);
    if ("usage" in picture) return picture;
    const input = await inputOf(invocation);
    if (typeof input === "number" || "usage" in input) return input;
    const { part, ...where } = input;
    for (const dropped of part.dropped) terminal.err(`trama: the view: nothing is known of "${dropped}"; left out\n`);
    const extent = extentOf(valueOf(given, "what"), part.whole, hasSelection(part.view));
    if (typeof extent === "object") return extent;
    const speech = speechIn(part.view.language ?? language);
    const source = exportSource({
      name: NAME,
      ...where,
      view: part.view,
      address: writeAddress(part.view),
      extent,
      shown: part.shown,
      arrange: arrangeGraph,
      speech,
      theme: picture.theme,
    });
    const written = await writeAs(format, source, { picture: picture.choices, tools });
    if (written.ok) return put(format, written.value, valueOf(given, "out"), terminal);
    for (const problem of written.problems) {
      terminal.err(`trama: no ${format.id} was written: ${writeProblemWords(problem, speechIn(language))}\n`);
    }
    return 1;
  },
};

/** How much is asked for. Everything, relations or not, where nothing narrows it. */
function extentOf(asked: string | undefined, whole: boolean, selected: boolean): Extent | UsageProblem {
  if (asked === undefined) return whole ? "everything" : "shown";
  const extent = extents.find((each) => each === asked);
  if (extent === undefined) return { usage: unknown("part", asked, extents) };
  if (extent === "selection" && !selected) return { usage: "--what selection: nothing is selected in the view" };
  return extent;
}
