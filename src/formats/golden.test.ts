import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { hostile } from "./golden/graph.ts";
import { filesOf, sourceOf } from "./golden/source.ts";
import { formats } from "./table.ts";

const folder = fileURLToPath(new URL("./golden/hostile", import.meta.url));
/** Those whose bytes are no text, and the page, which is made of one that is built elsewhere. */
const others = ["png", "pdf", "html"];
const textual = formats.filter(({ id }) => !others.includes(id));

// `npx vitest run src/formats -u` writes them anew: read the difference before keeping it.
test.each(textual)("$id is written as before", async (format) => {
  for (const { name, content } of await filesOf(format, sourceOf(hostile))) {
    await expect(content).toMatchFileSnapshot(join(folder, name));
  }
});
