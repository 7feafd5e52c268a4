import { expect, test } from "vitest";
import type { EntityId } from "#model/ids.ts";
import { type Arranger, createArrange } from "./arrange.ts";

const places = new Map([["a" as EntityId, { x: 1, y: 2 }]]);
const input = { nodes: [], edges: [] };

/** Workers of which a test holds the strings: each layout ends when the test says so. */
function fakeWorkers() {
  const started: { running: PromiseWithResolvers<typeof places>[]; stopped: boolean }[] = [];
  const start = (): Promise<Arranger> => {
    const worker = { running: [] as PromiseWithResolvers<typeof places>[], stopped: false };
    started.push(worker);
    return Promise.resolve({
      arrange: () => {
        const layout = resolvers();
        worker.running.push(layout);
        return layout.promise;
      },
      stop: () => (worker.stopped = true),
    });
  };
  /** Lets everything that waits for nothing happen. */
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { started, start, settled };
}

interface PromiseWithResolvers<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: Error) => void;
}

function resolvers(): PromiseWithResolvers<typeof places> {
  let resolve!: (value: typeof places) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<typeof places>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

test("one worker does one layout after the other", async () => {
  const { started, start, settled } = fakeWorkers();
  const arrange = createArrange(start);
  expect(started).toHaveLength(0);
  const first = arrange("grid", input);
  const second = arrange("force", input);
  await settled();
  expect(started[0]!.running).toHaveLength(1);
  started[0]!.running[0]!.resolve(places);
  expect(await first).toBe(places);
  await settled();
  started[0]!.running[1]!.resolve(places);
  expect(await second).toBe(places);
  expect(started).toEqual([{ running: expect.anything() as unknown, stopped: false }]);
});

test("a signal ends the worker in the middle of a layout, and the next one has a new worker", async () => {
  const { started, start, settled } = fakeWorkers();
  const arrange = createArrange(start);
  const abort = new AbortController();
  const long = arrange("force", input, abort.signal);
  const next = arrange("grid", input);
  await settled();
  abort.abort();
  await expect(long).rejects.toMatchObject({ name: "AbortError" });
  await settled();
  expect(started.map(({ stopped }) => stopped)).toEqual([true, false]);
  started[1]!.running[0]!.resolve(places);
  expect(await next).toBe(places);
});

test("a layout that is given up while it waits never starts, and disturbs no other", async () => {
  const { started, start, settled } = fakeWorkers();
  const arrange = createArrange(start);
  const abort = new AbortController();
  const first = arrange("force", input);
  const waiting = arrange("grid", input, abort.signal);
  await settled();
  abort.abort(new Error("changed my mind"));
  await expect(waiting).rejects.toThrow("changed my mind");
  started[0]!.running[0]!.resolve(places);
  expect(await first).toBe(places);
  await settled();
  expect(started).toHaveLength(1);
  expect(started[0]!.running).toHaveLength(1);
  expect(started[0]!.stopped).toBe(false);
});

test("nothing starts for a signal that came before", async () => {
  const { started, start } = fakeWorkers();
  await expect(createArrange(start)("grid", input, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
  expect(started).toHaveLength(0);
});

test("a signal that comes after the layout ended leaves the worker alone", async () => {
  const { started, start, settled } = fakeWorkers();
  const abort = new AbortController();
  const done = createArrange(start)("grid", input, abort.signal);
  await settled();
  started[0]!.running[0]!.resolve(places);
  await done;
  abort.abort();
  await settled();
  expect(started[0]!.stopped).toBe(false);
});

test("after a failure the next layout has a new worker", async () => {
  const { started, start, settled } = fakeWorkers();
  const arrange = createArrange(start);
  const failing = arrange("force", input);
  await settled();
  started[0]!.running[0]!.reject(new Error("out of memory"));
  await expect(failing).rejects.toThrow("out of memory");
  const next = arrange("grid", input);
  await settled();
  started[1]!.running[0]!.resolve(places);
  expect(await next).toBe(places);
});

test("a worker that cannot start is tried again the next time", async () => {
  const { start } = fakeWorkers();
  let tries = 0;
  const arrange = createArrange(() => (tries++ === 0 ? Promise.reject(new Error("blocked")) : start()));
  await expect(arrange("grid", input)).rejects.toThrow("blocked");
  void arrange("grid", input);
  await new Promise<void>((resolve) => setImmediate(resolve));
  expect(tries).toBe(2);
});
