import { checkFolder } from "#build/build.ts";
import { loadDataFolder } from "#build/read/data-folder.ts";
import { type Passage, passagesOf, wordsOf } from "#build/text/passage.ts";
import { loadTexts } from "#build/verify/texts.ts";
import { type Command, valueOf } from "../command.ts";
import { missingFolder } from "../data.ts";
import { unknown } from "../unknown.ts";

export const locateCommand: Command = {
  name: "locate",
  help: "print the “at:” of a passage of an article, to paste into its claim",
  options: [
    { name: "article", value: "ID", help: "the article's id: its text is DIR/ID.txt", required: true },
    { name: "find", value: "WORDS", help: "the passage, as it stands in the text", required: true },
    { name: "texts", value: "DIR", help: "the folder of texts (default: the variable TRAMA_TEXTS)" },
  ],
  async run({ data, given, terminal }) {
    const directory = valueOf(given, "texts") ?? (terminal.env["TRAMA_TEXTS"] || undefined);
    if (directory === undefined) return { usage: "trama locate needs --texts DIR, or the variable TRAMA_TEXTS" };
    const missing = await missingFolder(directory, "texts");
    if (missing !== undefined) return missing;
    const [article, sought] = [valueOf(given, "article") ?? "", valueOf(given, "find") ?? ""];
    const texts = await loadTexts(directory);
    const text = texts.get(article);
    if (text === undefined) return { usage: unknown("article", article, [...texts.keys()]) };
    // The article need not be in the data yet: this is how its first claims are made.
    const { source } = await checkFolder(await loadDataFolder(data));
    const passages = passagesOf(wordsOf(text, source.articles.byId.get(article)?.value.language ?? "en"), sought);
    if (passages.length === 0) {
      terminal.err(`These words do not follow one another in ${article}.txt\n`);
      return 1;
    }
    if (passages.length > 1) terminal.err(`The passage stands there ${passages.length} times: take the one you mean\n`);
    terminal.out(passages.map((passage) => `${locatorOf(passage)}\n`).join(""));
    return 0;
  },
};

/** The digest is quoted: one that is all digits would be a number to other readers of YAML. */
function locatorOf({ paragraph, sentence, words, digest, occurrence }: Passage): string {
  return `at: { paragraph: ${paragraph}, sentence: ${sentence}, words: ${words}, digest: "${digest}", occurrence: ${occurrence} }`;
}
