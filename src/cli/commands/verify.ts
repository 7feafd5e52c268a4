import { loadTexts } from "#build/verify/texts.ts";
import { verify } from "#build/verify/verify.ts";
import { type Command, valueOf } from "../command.ts";
import { check, missingFolder, tell } from "../data.ts";

const SKIPPED = `
  !! SKIPPED: no passage was compared with any article.
  !! Give the folder of the articles' texts: --texts DIR, or the variable TRAMA_TEXTS.

`;

export const verifyCommand: Command = {
  name: "verify",
  help: "find every claim's passage in the articles' texts, DIR/ARTICLE-ID.txt",
  options: [{ name: "texts", value: "DIR", help: "the folder of texts (default: the variable TRAMA_TEXTS)" }],
  async run(invocation) {
    const { given, terminal } = invocation;
    const directory = valueOf(given, "texts") ?? (terminal.env["TRAMA_TEXTS"] || undefined);
    const missing = directory === undefined ? undefined : await missingFolder(directory, "texts");
    if (missing !== undefined) return missing;
    const checked = await check(invocation);
    if ("usage" in checked) return checked;
    if (!checked.sound) return 1;
    if (directory === undefined) {
      terminal.err(SKIPPED);
      return 0;
    }
    const verification = verify(checked.source, await loadTexts(directory));
    tell(verification, invocation);
    for (const article of verification.unchecked) terminal.out(`unchecked: ${article} (no ${article}.txt)\n`);
    const elsewhere = verification.diagnostics.filter(({ severity }) => severity === "warning").length;
    const wrong = verification.diagnostics.length - elsewhere;
    terminal.out(`${verification.checked} passages looked for: ${wrong} wrong, ${elsewhere} elsewhere than said\n`);
    return verification.sound ? 0 : 1;
  },
};
