import { type Command, valueOf } from "../command.ts";
import { build } from "../data.ts";
import { writeWhole } from "../write.ts";

export const buildCommand: Command = {
  name: "build",
  help: "build the data folder into one graph file",
  options: [{ name: "out", value: "FILE", help: "where to write the graph file (default: standard output)" }],
  async run(invocation) {
    const built = await build(invocation);
    if ("usage" in built) return built;
    if (built.result === undefined) return 1;
    const { graph, bytes } = built.result;
    const out = valueOf(invocation.given, "out");
    if (out === undefined) {
      invocation.terminal.out(`${bytes.toString("utf8")}\n`);
      return 0;
    }
    await writeWhole(out, bytes);
    const { entities, relations, claims, articles } = graph;
    const counts = `${entities.length} entities, ${relations.length} relations, ${claims.length} claims, ${articles.length} articles`;
    invocation.terminal.err(`${out}: ${counts}\n`);
    return 0;
  },
};
