import { suggestedName } from "#formats/file-name.ts";
import { type ExportSource, extents } from "#formats/format.ts";
import { exportSource } from "#formats/source.ts";
import { arrangeGraph } from "#graph/layout/layouts.ts";
import { measureNetwork } from "#graph/metrics/metrics.ts";
import type { Theme } from "#graph/scene/palette.ts";
import { hasSelection } from "#graph/selected-part.ts";
import type { Language } from "#model/language.ts";
import { writeAddress } from "#state/address.ts";
import { speechIn } from "#words/speech.ts";
import { type ExitCode, type Invocation, type Option, type UsageProblem, valueOf } from "../command.ts";
import { extentOf } from "./extent.ts";
import { inputOf, inputOptions } from "./input.ts";

/** The options that say what is written. */
export const sourceOptions: readonly Option[] = [
  ...inputOptions,
  { name: "what", value: extents.join("|"), help: "how much of the view (default: shown)" },
];

/** What a command adds to what it was asked to write. */
interface Wanted {
  /** What the file is called without its extension, where nobody named it: by snapshot or view. */
  readonly name: (suggested: string) => string | Promise<string>;
  /** The language of what is written, where the view has one or none. */
  readonly language: (ofView: Language | null) => Language;
  readonly theme: Theme;
}

/** What there is to write, as the page has it for the same view. What nothing is known of in the view is said. */
export async function sourceOf(
  invocation: Invocation,
  { name, language, theme }: Wanted,
): Promise<ExportSource | UsageProblem | ExitCode> {
  const { given, terminal } = invocation;
  const input = await inputOf(invocation);
  if (typeof input === "number" || "usage" in input) return input;
  const { part, ...where } = input;
  for (const dropped of part.dropped) terminal.err(`trama: the view: nothing is known of "${dropped}"; left out\n`);
  const extent = extentOf(valueOf(given, "what"), part.whole, hasSelection(part.view));
  if (typeof extent === "object") return extent;
  return exportSource({
    ...where,
    name: await name(where.name ?? suggestedName(where.graph, part.view)),
    view: part.view,
    address: writeAddress(part.view),
    extent,
    shown: part.shown,
    arrange: arrangeGraph,
    measure: measureNetwork,
    speech: speechIn(language(part.view.language)),
    theme,
  });
}
