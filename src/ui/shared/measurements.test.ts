import { expect, test } from "vitest";
import { everything } from "#graph/filter.ts";
import { graphOf } from "#graph/fixture.ts";
import type { Measured } from "#graph/metrics/metric.ts";
import { visibleGraph } from "#graph/visible.ts";
import type { EntityId } from "#model/ids.ts";
import { createMeasurements, type Subject } from "./measurements.ts";
import type { Services } from "./services.ts";

const graph = graphOf([["microsoft invested_in openai"], ["exor invested_in mistral"]]);
const visible = visibleGraph(graph, everything);
const subject: Subject = { graph, visible, scope: "whole", key: "all" };

/** A worker of which a test holds the strings. */
function fakeWork() {
  const calls: {
    readonly end: (result: Measured) => void;
    readonly say: (part: number) => void;
    readonly signal: AbortSignal;
  }[] = [];
  const measure: Services["measure"] = (_id, _network, { onProgress, signal } = {}) =>
    new Promise((end, fail) => {
      signal!.addEventListener("abort", () => fail(signal!.reason as Error));
      calls.push({ end, say: (part) => onProgress?.(part), signal: signal! });
    });
  return { calls, sheetOf: createMeasurements(measure) };
}
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
const result: Measured = { values: [1, 2, 3, null], sampled: null };

test("a measure is taken once, whoever asks, and says how far it is", async () => {
  const { calls, sheetOf } = fakeWork();
  const sheet = sheetOf(subject);
  const release = sheet.hold("degree");
  sheet.hold("degree");
  expect(calls).toHaveLength(1);
  calls[0]!.say(0.4);
  expect(sheet.store.getState().degree).toEqual({ phase: "measuring", part: 0.4 });
  release();
  expect(calls[0]!.signal.aborted).toBe(false);
  calls[0]!.end(result);
  await settled();
  // The last word about progress may be late.
  calls[0]!.say(1);
  const taken = sheet.store.getState().degree;
  expect(taken?.phase === "ready" ? [...taken.values] : taken).toEqual([
    ["exor", 1],
    ["microsoft", 2],
    ["mistral", 3],
    ["openai", null],
  ]);
  sheetOf(subject).hold("degree");
  expect(calls).toHaveLength(1);
});

test("it is stopped when nobody asks any more, and taken anew when somebody does", () => {
  const { calls, sheetOf } = fakeWork();
  const sheet = sheetOf(subject);
  sheet.hold("closeness")();
  expect(calls[0]?.signal.aborted).toBe(true);
  expect(sheet.store.getState().closeness).toBeUndefined();
  sheet.hold("closeness");
  expect(calls).toHaveLength(2);
});

test("who cancels it stops it for all, until it is asked for again", async () => {
  const { calls, sheetOf } = fakeWork();
  const sheet = sheetOf(subject);
  sheet.hold("betweenness");
  sheet.stop("betweenness");
  await settled();
  expect(calls[0]?.signal.aborted).toBe(true);
  expect(sheet.store.getState().betweenness).toEqual({ phase: "stopped" });
  sheet.hold("betweenness");
  expect(calls).toHaveLength(1);
  sheet.again("betweenness");
  calls[1]?.end(result);
  await settled();
  expect(sheet.store.getState().betweenness?.phase).toBe("ready");
});

test("a worker that dies is told", async () => {
  const sheet = createMeasurements(() => Promise.reject(new Error("gone")))(subject);
  sheet.hold("pagerank");
  await settled();
  expect(sheet.store.getState().pagerank).toEqual({ phase: "failed" });
});

test("the whole graph is one subject under every filter, a view another under each, and comes back", () => {
  const { sheetOf } = fakeWork();
  const without = { ...everything, hidden: ["exor" as EntityId] };
  const other: Subject = { graph, visible: visibleGraph(graph, without), scope: "whole", key: "without exor" };
  expect(sheetOf(other)).toBe(sheetOf(subject));
  const view = sheetOf({ ...other, scope: "view" });
  expect(view.network.ids).toEqual(["microsoft", "openai"]);
  expect(sheetOf({ ...subject, scope: "view" })).not.toBe(view);
  expect(sheetOf({ ...other, scope: "view" })).toBe(view);
});
