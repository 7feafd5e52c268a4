import { expect, test } from "vitest";
import { asStored, orientationFor, placeOn, storedFrom } from "./orientation.ts";

const layout = { width: 1_400, height: 1_000 };

test.each([
  [{ width: 1_400, height: 1_000 }, false, { turned: false, stretch: 1 }],
  [{ width: 1_000, height: 1_000 }, false, { turned: false, stretch: 1 }],
  [{ width: 1_680, height: 1_000 }, false, { turned: false, stretch: 1.2 }],
  [{ width: 9_000, height: 1_000 }, false, { turned: false, stretch: 1.35 }],
  [{ width: 1_000, height: 1_400 }, true, { turned: true, stretch: 1 }],
])("on %j, turned %s: %j", (canvas, turned, orientation) => {
  const found = orientationFor(canvas, layout, turned);
  expect(found.turned).toBe(orientation.turned);
  expect(found.stretch).toBeCloseTo(orientation.stretch);
});

test("what is placed can be put back", () => {
  for (const orientation of [asStored, { turned: true, stretch: 1.2 }, { turned: false, stretch: 1.3 }]) {
    const { x, y } = storedFrom(orientation, placeOn(orientation, { x: 12, y: -7 }));
    expect(x).toBeCloseTo(12);
    expect(y).toBeCloseTo(-7);
  }
});
