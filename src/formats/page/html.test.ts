import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GraphFile } from "#model/graph-file.ts";
import type { Tools } from "../format.ts";
import { hostile } from "../golden/graph.ts";
import { filesOf, noTools, sourceOf } from "../golden/source.ts";
import { readSnapshot } from "../snapshot/read.ts";
import { snapshotOf } from "../snapshot/snapshot.ts";
import { html } from "./html.ts";
import { placeholders } from "./placeholders.ts";

const TEMPLATE = `<html lang="${placeholders.language}"><title>${placeholders.title}</title><script type="application/json">${placeholders.snapshot}</script><script>1</script>`;
const tools: Tools = { ...noTools, pageTemplate: () => Promise.resolve({ ok: true, value: TEMPLATE }) };

const named = (name: string): GraphFile => ({
  ...hostile,
  entities: hostile.entities.map((entity) => ({ ...entity, label: { en: name, it: name } })),
});

async function contentOf(graph: GraphFile, name = "graph"): Promise<string> {
  const [file] = await filesOf(html, sourceOf(graph, { name }), { tools });
  return file?.content as string;
}

describe("the page that stands on its own", () => {
  test("holds the snapshot as it was, whatever is in it, and nothing ends the element early", async () => {
    const hostileText = fc.oneof(
      fc.constantFrom(
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "$&$1$`",
        "\u2028\u2029",
        "]]>",
        placeholders.title,
      ),
      fc.string({ unit: "binary", minLength: 1 }).map((text) => text.replaceAll("\u0000", "0")),
    );
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const content = await contentOf(named(text));
        const [, inside, ...others] = content.split(/<script[^>]*>|<\/script>/i);
        expect(others).toEqual(["", "1", ""]);
        expect(readSnapshot(inside ?? "")).toEqual({ ok: true, value: await snapshotOf(sourceOf(named(text))) });
        expect(inside).not.toMatch(/[<>\u2028\u2029]/);
      }),
      { numRuns: 60 },
    );
  });

  test("its title is text", async () => {
    expect(await contentOf(hostile, "</title><script>x")).toContain("<title>&lt;/title&gt;&lt;script&gt;x</title>");
  });

  test("says why it cannot be written where there is no page to make it of", async () => {
    await expect(filesOf(html, sourceOf(hostile))).rejects.toThrow("template-missing");
  });
});
