import { basename, extname } from "node:path";
import type { Format } from "#formats/format.ts";
import { formats } from "#formats/table.ts";
import { writeAs } from "#formats/write.ts";
import { speechIn } from "#words/speech.ts";
import { writeProblemWords } from "#words/write-problem.ts";
import { type Command, valueOf } from "../command.ts";
import { pictureChoices, pictureOptions } from "../export/picture-options.ts";
import { put } from "../export/put.ts";
import { sourceOf, sourceOptions } from "../export/source.ts";
import { tools } from "../export/tools.ts";
import { unknown } from "../unknown.ts";

export const exportCommand: Command = {
  name: "export",
  help: "write the graph, or a part of it, for people and for other tools",
  options: [
    { name: "format", value: formats.map(({ id }) => id).join("|"), help: "what to write", required: true },
    { name: "out", value: "FILE|DIR", help: "where to write: for csv a folder, or FILE.zip" },
    ...sourceOptions,
    ...pictureOptions,
  ],
  async run(invocation) {
    const { given, terminal, language } = invocation;
    const id = valueOf(given, "format") ?? "";
    const format = formats.find((candidate) => candidate.id === id);
    const ids = formats.map((candidate) => candidate.id);
    if (format === undefined) return { usage: unknown("format", id, ids) };
    const out = valueOf(given, "out");
    const picture = pictureChoices(given);
    if ("usage" in picture) return picture;
    const source = await sourceOf(invocation, {
      name: (suggested) => nameIn(out, format) ?? suggested,
      language: (ofView) => ofView ?? language,
      theme: picture.theme,
    });
    if (typeof source === "number" || "usage" in source) return source;
    const written = await writeAs(format, source, { picture: picture.choices, tools });
    if (written.ok) return put(format, written.value, out, terminal);
    for (const problem of written.problems) {
      terminal.err(`trama: no ${format.id} was written: ${writeProblemWords(problem, speechIn(language))}\n`);
    }
    return 1;
  },
};

/** What a file is called without its extension, as on the page: what is in it may bear that name. Folders give none. */
function nameIn(out: string | undefined, { extension }: Format): string | undefined {
  const file = out === undefined ? "" : basename(out);
  const name = file.toLowerCase().endsWith(`.${extension}`)
    ? file.slice(0, -extension.length - 1)
    : file.slice(0, file.length - extname(file).length);
  return name === file || name === "" ? undefined : name;
}
