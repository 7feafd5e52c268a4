import { basename, dirname, join } from "node:path";
import { briefFormats } from "#formats/brief/table.ts";
import { type Format, usualChoices, type WrittenFile } from "#formats/format.ts";
import { writeAs } from "#formats/write.ts";
import { languages } from "#model/language.ts";
import { speechIn } from "#words/speech.ts";
import { writeProblemWords } from "#words/write-problem.ts";
import { type Command, type ExitCode, type Terminal, type UsageProblem, valueOf } from "../command.ts";
import { isFolder, put } from "../export/put.ts";
import { sourceOf, sourceOptions } from "../export/source.ts";
import { tools } from "../export/tools.ts";
import { unknown } from "../unknown.ts";
import { writeAllWhole } from "../write.ts";

const ids = briefFormats.map(({ id }) => id);

export const briefCommand: Command = {
  name: "brief",
  help: "write a brief to be published: a picture, a sentence a relation with footnotes, and what to check before",
  options: [
    ...sourceOptions,
    { name: "lang", value: languages.join("|"), help: "the language of the brief (default: the view's, or en)" },
    { name: "format", value: ids.join("|"), help: "Markdown with a picture beside it (default), or one page" },
    { name: "out", value: "FILE|DIR", help: "where to write; the picture goes beside, or both into FILE.zip" },
  ],
  async run(invocation) {
    const { given, terminal, language } = invocation;
    const asked = valueOf(given, "format") ?? "md";
    const format = briefFormats.find(({ id }) => id === asked);
    if (format === undefined) return { usage: unknown("format", asked, ids) };
    const out = valueOf(given, "out");
    const source = await sourceOf(invocation, {
      name: async (suggested) => (out === undefined || (await isFolder(out)) ? suggested : stemOf(out)),
      language: (ofView) => (given.has("lang") ? language : (ofView ?? language)),
      theme: "light",
    });
    if (typeof source === "number" || "usage" in source) return source;
    const written = await writeAs(format, source, { picture: usualChoices, tools });
    if (written.ok) return putBrief(format, written.value, out, terminal);
    for (const problem of written.problems) {
      terminal.err(`trama: no brief was written: ${writeProblemWords(problem, speechIn(language))}\n`);
    }
    return 1;
  },
};

/** A file's name without the end that says what is in it. */
function stemOf(path: string): string {
  const name = basename(path);
  return name.replace(/\.(?:md|markdown|html?|zip)$/i, "") || name;
}

/** Without `--out` the text goes to standard output and the picture nowhere; a file has its picture beside it. */
async function putBrief(
  format: Format,
  files: readonly WrittenFile[],
  out: string | undefined,
  terminal: Terminal,
): Promise<ExitCode | UsageProblem> {
  const [text, ...others] = files;
  if (text === undefined) return 0;
  if (out === undefined) {
    for (const { name } of others) terminal.err(`trama: the picture, ${name}, is only written with --out\n`);
    return put(format, [text], undefined, terminal);
  }
  if (/\.zip$/i.test(out) || (await isFolder(out))) return put(format, files, out, terminal);
  const named = [{ ...text, name: basename(out) }, ...others];
  await writeAllWhole(
    dirname(out),
    named.map(({ name, content }) => ({ name, bytes: content })),
  );
  terminal.err(named.map(({ name }) => `${join(dirname(out), name)}\n`).join(""));
  return 0;
}
