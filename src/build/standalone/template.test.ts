import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { placeholders } from "#formats/page/placeholders.ts";
import { standaloneTemplate } from "./template.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

test("the page is built to be read even where tests run, and its policy lets run what is in it", async () => {
  expect(process.env["NODE_ENV"]).toBe("test");
  const html = await standaloneTemplate(root);
  for (const mark of Object.values(placeholders)) expect(html.split(mark)).toHaveLength(2);
  expect(html).not.toContain(root);
  expect(html).not.toContain("jsxDEV");
  const [, script = ""] = /<script type="module">([\s\S]*)<\/script>/.exec(html) ?? [];
  const hash = createHash("sha256").update(script).digest("base64");
  expect(html).toContain(`script-src 'sha256-${hash}'`);
  // From the disk only a worker of the old kind starts.
  expect(html).not.toMatch(/new Worker\([^)]*type:\s*[`"']module/);
}, 60_000);
