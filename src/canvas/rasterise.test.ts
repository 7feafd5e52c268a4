import { expect, test } from "vitest";
import { scaleWithin } from "./rasterise.ts";

test.each([
  [{ width: 1_000, height: 800, scale: 2 }, 2],
  [{ width: 8_192, height: 10, scale: 2 }, 1],
  [{ width: 8_192, height: 8_192, scale: 1 }, 0.5],
])("%j is drawn at %f", (options, scale) => {
  expect(scaleWithin(options)).toBeCloseTo(scale);
});
