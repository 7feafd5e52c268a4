import { diffJson, diffMarkdown } from "#formats/diff/write.ts";
import { diffRows } from "#formats/diff/rows.ts";
import { diffGraphs, isUnchanged } from "#graph/diff.ts";
import { speechIn } from "#words/speech.ts";
import { type Command, valueOf } from "../command.ts";
import { snapshotAt } from "../export/snapshot.ts";
import { unknown } from "../unknown.ts";
import { writeWhole } from "../write.ts";

const forms = ["md", "json"] as const;

export const diffCommand: Command = {
  name: "diff",
  help: "compare two snapshots or graph files: exit status 0 same, 1 different, 2 unreadable",
  arguments: [
    { name: "BEFORE", help: "the older one" },
    { name: "AFTER", help: "the newer one" },
  ],
  options: [
    { name: "format", value: forms.join("|"), help: "Markdown for people (default) or JSON" },
    { name: "out", value: "FILE", help: "where to write (default: standard output)" },
  ],
  async run({ given, positional, terminal, language }) {
    const [before = "", after = ""] = positional;
    const asked = valueOf(given, "format") ?? forms[0];
    const form = forms.find((each) => each === asked);
    if (form === undefined) return { usage: unknown("format", asked, forms) };
    const [one, other] = [await snapshotAt(before, language), await snapshotAt(after, language)];
    for (const read of [one, other]) if ("unreadable" in read) return { usage: read.unreadable };
    if (!("snapshot" in one && "snapshot" in other)) return 2;
    const speech = speechIn(language);
    const graphs = [one.snapshot.graph, other.snapshot.graph] as const;
    const diff = diffGraphs(...graphs);
    const text =
      form === "json"
        ? diffJson(diff)
        : diffMarkdown(
            diffRows(...graphs, diff, speech),
            { before: one.snapshot.name || before, after: other.snapshot.name || after },
            speech,
          );
    const out = valueOf(given, "out");
    if (out === undefined) terminal.out(text);
    else await writeWhole(out, text);
    return isUnchanged(diff) ? 0 : 1;
  },
};
