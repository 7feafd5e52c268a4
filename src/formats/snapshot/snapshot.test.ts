import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { firstView } from "#graph/view.ts";
import type { EntityId, LensId } from "#model/ids.ts";
import { SnapshotFile } from "#model/snapshot-file.ts";
import { graphFiles } from "../golden/arbitrary.ts";
import { hostile } from "../golden/graph.ts";
import { filesOf, sourceOf } from "../golden/source.ts";
import { json } from "../data/json.ts";
import { readSnapshot } from "./read.ts";
import { snapshot, snapshotOf } from "./snapshot.ts";

const pins = { ["acme" as EntityId]: { x: 12.5, y: -3 } };
const camera = { zoom: 1.25, centre: { x: 3, y: 4 }, stretch: 1.2 };
const source = sourceOf(hostile, {
  view: { ...firstView, pins, lenses: ["all" as LensId] },
  address: "lens=all",
  camera,
  extent: "shown",
});
const textOf = async () => (await filesOf(snapshot, source))[0]?.content as string;
const problemOf = (text: string) => {
  const read = readSnapshot(text);
  return read.ok ? undefined : read.problems[0];
};

describe("a snapshot", () => {
  test("is read back as it was written", async () => {
    const read = readSnapshot(await textOf());
    expect(read).toEqual({ ok: true, value: await snapshotOf(source) });
    if (!read.ok) return;
    expect(read.value).toMatchObject({ view: "lens=all", pins, camera, graph: { hash: hostile.hash } });
    expect(Object.keys(read.value.places).sort()).toEqual(["acme", "boerse", "watchdog"]);
    expect(read.value.places["acme" as EntityId]).toEqual(pins["acme" as EntityId]);
  });

  test("of any graph is read back as it was written, and so is the graph file by itself", async () => {
    await fc.assert(
      fc.asyncProperty(graphFiles(), async (graph) => {
        const whole = sourceOf(graph);
        const [[kept], [plain]] = await Promise.all([filesOf(snapshot, whole), filesOf(json, whole)]);
        expect(readSnapshot(kept?.content as string)).toEqual({ ok: true, value: await snapshotOf(whole) });
        const read = readSnapshot(plain?.content as string);
        expect(read.ok && read.value.graph).toEqual(graph);
      }),
      { numRuns: 40 },
    );
  });

  test("of entities at the rim of the plane, which its picture moves beyond it, can be read", async () => {
    const rim = { x: 1_000_000, y: 1_000_000 };
    const entities = hostile.entities.map((entity) => ({ ...entity, position: rim }));
    const [file] = await filesOf(snapshot, sourceOf({ ...hostile, entities }));
    expect(readSnapshot(file?.content as string).ok).toBe(true);
  });

  test("opens again as a graph with every claim and article", async () => {
    const read = readSnapshot(await textOf());
    if (!read.ok) throw new Error("unreadable");
    const graph = indexGraph(read.value.graph);
    expect(graph.claims.size).toBe(hostile.claims.length);
    expect(graph.articles.size).toBe(hostile.articles.length);
  });

  test("a graph file by itself is one of all of it", async () => {
    const [file] = await filesOf(json, sourceOf(hostile));
    const read = readSnapshot(file?.content as string);
    expect(read.ok && read.value.graph).toEqual(hostile);
    expect(read.ok && read.value.view).toBe("");
  });

  test("an older version is brought up to date step by step", async () => {
    const present = JSON.parse(await textOf()) as Record<string, unknown>;
    const { name, ...rest } = present;
    const oldest = JSON.stringify({ ...rest, notes: undefined, version: 1, title: name });
    const read = readSnapshot(oldest, {
      version: 3,
      migrate: {
        1: ({ title, ...others }) => ({ ...others, name: title, version: 2 }),
        2: (older) => ({ ...older, notes: "", version: 1 }),
      },
    });
    expect(read.ok && read.value).toEqual(SnapshotFile.parse(present));
  });
});

describe("what is no snapshot is refused with its place or reason", () => {
  test.each([
    ["", { code: "not-json", line: 1, column: 1 }],
    ['{"format":"trama-snapshot",\n"version":1,\n  oops}', { code: "not-json", line: 3, column: 3 }],
    ['<svg xmlns="http://www.w3.org/2000/svg">\n</svg>\n', { code: "not-json", line: 1, column: 1 }],
    ["[]", { code: "not-snapshot" }],
    ["null", { code: "not-snapshot" }],
    ['{"format":"other"}', { code: "not-snapshot" }],
    ['{"format":"trama-snapshot","version":"1"}', { code: "not-snapshot" }],
    ['{"format":"trama-snapshot","version":9}', { code: "newer-version", version: 9, readable: 1 }],
    ['{"format":"trama-snapshot","version":1}', { code: "invalid" }],
  ])("%j", (text, problem) => expect(problemOf(text)).toMatchObject(problem));

  test("a snapshot with one value that cannot be names it", async () => {
    const text = (await textOf()).replace('"zoom":1.25', '"zoom":-1');
    expect(problemOf(text)).toMatchObject({ code: "invalid", at: "camera.zoom" });
  });
});
