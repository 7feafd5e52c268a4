import { expect, test } from "vitest";
import { largeLimit, safeLimit, scaleWithin } from "./raster-size.ts";

test.each([
  [{ width: 1_000, height: 800, scale: 2 }, safeLimit, 2],
  [{ width: 8_192, height: 10, scale: 2 }, safeLimit, 1],
  [{ width: 8_192, height: 8_192, scale: 1 }, safeLimit, 0.5],
  [{ width: 1_700, height: 1_400, scale: 4 }, largeLimit, 4],
  [{ width: 16_384, height: 16_384, scale: 4 }, largeLimit, Math.SQRT1_2],
])("%j within %j is drawn at %f", (size, limit, scale) => {
  expect(scaleWithin(size, limit)).toBeCloseTo(scale);
});
