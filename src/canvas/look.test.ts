import fc from "fast-check";
import { expect, test } from "vitest";
import { cameraAt, isSameCamera, lookOf } from "./look.ts";

const number = fc.double({ min: -2_000, max: 2_000, noNaN: true });
const orientation = fc.record({ turned: fc.boolean(), stretch: fc.double({ min: 1, max: 1.35, noNaN: true }) });
const frame = fc.record({
  left: fc.constant(0),
  top: fc.constant(0),
  right: fc.integer({ min: 200, max: 3_000 }),
  bottom: fc.integer({ min: 200, max: 2_000 }),
});
const zoom = fc.double({ min: 0.1, max: 8, noNaN: true });

test("what one looks at stays in the middle of a canvas of another size", () => {
  fc.assert(
    fc.property(zoom, number, number, orientation, frame, frame, (zoom, x, y, lies, here, there) => {
      const look = lookOf({ zoom, pan: { x, y } }, here, lies);
      const again = lookOf(cameraAt(look, there, lies), there, lies);
      expect(again.zoom).toBe(look.zoom);
      expect(again.stretch).toBe(lies.stretch);
      expect(again.centre.x).toBeCloseTo(look.centre.x, 4);
      expect(again.centre.y).toBeCloseTo(look.centre.y, 4);
    }),
  );
});

test("cameras differ by zoom and pan", () => {
  const camera = { zoom: 1, pan: { x: 2, y: 3 } };
  expect(isSameCamera(camera, { zoom: 1, pan: { x: 2, y: 3 } })).toBe(true);
  expect(isSameCamera(camera, { ...camera, zoom: 2 })).toBe(false);
  expect(isSameCamera(camera, { ...camera, pan: { x: 2, y: 4 } })).toBe(false);
});
