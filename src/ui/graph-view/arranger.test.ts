import { expect, test, vi } from "vitest";
import { everything, type Filter } from "#graph/filter.ts";
import { graphOf } from "#graph/fixture.ts";
import { visibleGraph } from "#graph/visible.ts";
import type { EntityId } from "#model/ids.ts";
import type { Services } from "../shared/services.ts";
import { createArranger, type Wanted } from "./arranger.ts";

const graph = graphOf([["microsoft invested_in openai"], ["microsoft acquired mistral"], ["exor invested_in mistral"]]);
const wanted = (filter: Partial<Filter> = {}, more: Partial<Wanted> = {}): Wanted => ({
  graph,
  visible: visibleGraph(graph, { ...everything, ...filter }),
  layout: "force",
  asked: 0,
  around: [],
  fixed: new Map(),
  ...more,
});
const without = { hidden: ["exor" as EntityId] };

/** Puts nodes in a row, in the order in which they come. */
const inARow: Services["arrange"] = (_, { nodes }) =>
  Promise.resolve(new Map(nodes.map(({ id }, index) => [id, { x: 200 * index, y: 0 }])));
const placesOf = (arranger: ReturnType<typeof createArranger>) => arranger.store.getState().places;

test("arranges the picture once, and what comes later finds a place beside the others, which stay", async () => {
  const arrange = vi.fn(inARow);
  const arranger = createArranger(arrange);
  arranger.want(wanted(without));
  expect(arranger.store.getState().phase).toBe("arranging");
  await vi.waitFor(() => expect(arranger.store.getState().phase).toBe("ready"));
  const before = placesOf(arranger);
  arranger.want(wanted());
  expect(arrange).toHaveBeenCalledTimes(1);
  const after = placesOf(arranger);
  for (const [id, at] of before) expect(after.get(id)).toEqual(at);
  expect(after.has("exor" as EntityId)).toBe(true);
});

test("asking again arranges again; going back to another layout finds its places as they were", async () => {
  const arrange = vi.fn(inARow);
  const arranger = createArranger(arrange);
  arranger.want(wanted());
  await vi.waitFor(() => expect(arranger.store.getState().phase).toBe("ready"));
  const byForce = placesOf(arranger);
  arranger.want(wanted({}, { layout: "grid", asked: 1 }));
  await vi.waitFor(() => expect(arranger.store.getState().phase).toBe("ready"));
  expect(placesOf(arranger)).not.toBe(byForce);
  arranger.want(wanted({}, { layout: "force", asked: 1 }));
  expect(placesOf(arranger)).toBe(byForce);
  arranger.want(wanted({}, { layout: "force", asked: 2 }));
  await vi.waitFor(() => expect(arrange).toHaveBeenCalledTimes(3));
});

test("a layout that is stopped leaves everything where it is", async () => {
  let signal: AbortSignal | undefined;
  const arrange = vi.fn(inARow);
  const arranger = createArranger(arrange);
  arranger.want(wanted());
  await vi.waitFor(() => expect(arranger.store.getState().phase).toBe("ready"));
  const before = placesOf(arranger);
  arrange.mockImplementationOnce((_, __, given) => {
    signal = given;
    return new Promise(() => undefined);
  });
  arranger.want(wanted({}, { layout: "time", asked: 1 }));
  arranger.stop();
  expect(signal?.aborted).toBe(true);
  expect(arranger.store.getState()).toMatchObject({ phase: "ready", places: before });
});

test("a layout that fails says so and keeps the places there were", async () => {
  const arranger = createArranger(() => Promise.reject(new Error("out of memory")));
  arranger.want(wanted());
  await vi.waitFor(() => expect(arranger.store.getState().phase).toBe("failed"));
});

test("what a snapshot had arranged is its own layout's; another layout arranges anew", async () => {
  const arrange = vi.fn(inARow);
  const places = new Map([...graph.entities.keys()].map((id, index) => [id, { x: index, y: 7 }]));
  const restored = { layout: "force", places } as const;
  const arranger = createArranger(arrange);
  arranger.want(wanted({}, { layout: "grid", restored }));
  await vi.waitFor(() => expect(arranger.store.getState().phase).toBe("ready"));
  expect(arrange).toHaveBeenCalledTimes(1);
  expect(placesOf(arranger)).not.toEqual(places);
  arranger.want(wanted({}, { restored }));
  expect(arrange).toHaveBeenCalledTimes(1);
  expect(placesOf(arranger)).toEqual(places);
});
