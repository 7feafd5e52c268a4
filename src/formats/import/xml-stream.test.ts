import { describe, expect, test } from "vitest";
import { graphOf, problemOf } from "./fixture.ts";
import { readGexf } from "./gexf.ts";
import { readGraphml } from "./graphml.ts";
import { limits } from "./limits.ts";

const line = (at: number, column: number) => ({ kind: "text", line: at, column });
const gexf = (graph: string) => `<gexf xmlns="http://gexf.net/1.3" version="1.3">\n${graph}\n</gexf>`;
const twoNodes = '<nodes><node id="a" label="A"/><node id="b"/></nodes>';

describe("XML", () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE gexf [\n<!ENTITY a "ha">\n<!ENTITY b "&a;&a;">\n]>\n${gexf(`<graph>${twoNodes}</graph>`)}`;

  test.each([
    ["a document type, with its line", bomb, { code: "doctype", place: line(2, 1) }],
    [
      "an entity that it does not know",
      gexf("<graph>&x;</graph>"),
      { code: "xml-malformed", place: { kind: "text", line: 2 } },
    ],
    ["what is cut off", gexf("<graph>").slice(0, -7), { code: "xml-malformed" }],
    ["an end tag of another name", "<gexf>\n</graph>", { code: "xml-malformed", place: { kind: "text", line: 2 } }],
    ["nothing at all", "", { code: "xml-malformed" }],
    ["what lies too deep", `<gexf>${"<a>".repeat(200)}`, { code: "too-deep", values: { limit: limits.depth } }],
    ["an attribute that is too long", `<gexf a="${"x".repeat(limits.value + 1)}"/>`, { code: "value-too-long" }],
    ["a text that is too long", `<gexf>${"x".repeat(limits.value + 1)}</gexf>`, { code: "value-too-long" }],
  ])("refuses %s", async (_, text, problem) => {
    expect(problemOf(await readGexf(text))).toMatchObject(problem);
    expect(problemOf(await readGraphml(text.replaceAll("gexf", "graphml")))).toMatchObject(problem);
  });

  test("tells its progress, and stops when nobody waits any more", async () => {
    const text = gexf(`<graph>${twoNodes}<!--${"x".repeat(300_000)}--></graph>`);
    const parts: number[] = [];
    graphOf(await readGexf(text, { onProgress: (part) => parts.push(part) }));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    const signal = { aborted: false };
    const onProgress = (part: number) => (signal.aborted = part > 0.5);
    expect(problemOf(await readGexf(text, { signal, onProgress }))).toEqual({ code: "cancelled" });
  });
});
