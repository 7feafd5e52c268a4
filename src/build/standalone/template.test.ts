import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { placeholders } from "#formats/page/placeholders.ts";
import { standaloneTemplate } from "./template.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

test("the page is built to be read even where tests run, and its policy lets run what is in it", async () => {
  expect(process.env["NODE_ENV"]).toBe("test");
  const html = await standaloneTemplate(root);
  for (const mark of Object.values(placeholders)) expect(html.split(mark)).toHaveLength(2);
  expect(html).not.toContain(root);
  const [, script = ""] = /<script type="module">([\s\S]*)<\/script>/.exec(html) ?? [];
  const hash = createHash("sha256").update(script).digest("base64");
  expect(html).toContain(`script-src 'sha256-${hash}' blob:;`);
  const [, packed = ""] = /<script type="text\/plain" id="trama-code">([^<]*)<\/script>/.exec(html) ?? [];
  const code = gunzipSync(Buffer.from(packed, "base64")).toString("utf8");
  expect(code).not.toContain(root);
  expect(code).not.toContain("jsxDEV");
  // From the disk only a worker of the old kind starts.
  expect(code).toContain("new Worker(");
  expect(code).not.toMatch(/new Worker\([^)]*type:\s*[`"']module/);
}, 60_000);
