import { expect, test } from "vitest";
import { sparingly } from "./sparingly.ts";

/** A clock that goes on when it is told to. */
function handWound() {
  let now = 0;
  let timers: { readonly at: number; readonly done: () => void }[] = [];
  return {
    clock: {
      performance: { now: () => now },
      setTimeout: (done: () => void, milliseconds: number) => timers.push({ at: now + milliseconds, done }),
    },
    goOn: (milliseconds: number) => {
      for (const end = now + milliseconds; now < end; now += 10) {
        const due = timers.filter(({ at }) => at <= now);
        timers = timers.filter(({ at }) => at > now);
        for (const { done } of due) done();
      }
    },
  };
}

test("a few things are done at once, many ever more rarely, and the last one always", () => {
  const { clock, goOn } = handWound();
  const does = sparingly(clock);
  const done: number[] = [];
  for (let deed = 0; deed < 20; deed++) does.ask(() => done.push(deed));
  expect(done).toHaveLength(20);
  // Thirty seconds of 50 a second: fewer than the hundred that Safari stands.
  for (let deed = 20; deed < 1_520; deed++) {
    does.ask(() => done.push(deed));
    goOn(20);
  }
  expect(done.length).toBeLessThan(100);
  goOn(1_000);
  expect(done.at(-1)).toBe(1_519);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
});

test("what waits is done before something else is, or forgotten", () => {
  const { clock, goOn } = handWound();
  const does = sparingly(clock);
  const done: number[] = [];
  const storm = (from: number) => {
    for (let deed = from; deed < from + 60; deed++) does.ask(() => done.push(deed));
  };
  storm(0);
  expect(done).not.toContain(59);
  does.settle();
  expect(done.at(-1)).toBe(59);
  storm(100);
  does.forget();
  goOn(60_000);
  expect(done).not.toContain(159);
  storm(200);
  goOn(60_000);
  expect(done.at(-1)).toBe(259);
});
