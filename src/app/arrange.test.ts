import { expect, test, vi } from "vitest";
import type { EntityId } from "#model/ids.ts";
import { createArrange, type LayoutHost } from "./arrange.ts";

const input = { nodes: [{ id: "a" as EntityId, degree: 1, label: "A" }], edges: [] };
const places = new Map([["a" as EntityId, { x: 1, y: 2 }]]);
const never = new Promise<never>(() => undefined);

/** A worker that answers as told; `terminate` says that it has ended. */
function host(arrange: () => Promise<typeof places>, death = never): LayoutHost {
  return { arrange, death, terminate: vi.fn() };
}

test("one worker answers again and again", async () => {
  const start = vi.fn(() => Promise.resolve(host(() => Promise.resolve(places))));
  const arrange = createArrange(start);
  expect(await arrange("grid", input)).toBe(places);
  expect(await arrange("time", input)).toBe(places);
  expect(start).toHaveBeenCalledTimes(1);
});

test("giving up ends the worker in the middle of its work, and the next layout has a new one", async () => {
  const [first, second] = [host(() => never), host(() => Promise.resolve(places))];
  const start = vi.fn().mockResolvedValueOnce(first).mockResolvedValueOnce(second);
  const arrange = createArrange(start);
  const stop = new AbortController();
  const waiting = arrange("force", input, stop.signal);
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  await vi.waitFor(() => expect(first.terminate).toHaveBeenCalled());
  expect(await arrange("force", input)).toBe(places);
  expect(second.terminate).not.toHaveBeenCalled();
});

test("a worker that dies fails its layout, and the next layout has a new one", async () => {
  const dead = host(() => never, Promise.reject(new Error("out of memory")));
  const start = vi
    .fn()
    .mockResolvedValueOnce(dead)
    .mockResolvedValueOnce(host(() => Promise.resolve(places)));
  const arrange = createArrange(start);
  await expect(arrange("force", input)).rejects.toThrow("out of memory");
  expect(await arrange("force", input)).toBe(places);
});

test("what was given up before it began never starts a worker", async () => {
  const start = vi.fn();
  await expect(createArrange(start)("grid", input, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
  expect(start).not.toHaveBeenCalled();
});
