import type { Command } from "../command.ts";
import { check } from "../data.ts";

export const checkCommand: Command = {
  name: "check",
  help: "report every problem in the data folder, and write nothing",
  options: [],
  async run(invocation) {
    const checked = await check(invocation);
    if ("usage" in checked) return checked;
    if (!checked.sound) return 1;
    const { source } = checked;
    const counts = `${source.entities.rows.length} entities and ${source.claims.length} claims in ${source.articles.rows.length} articles`;
    invocation.terminal.out(`No errors: ${counts}\n`);
    return 0;
  },
};
