import { describe, expect, test } from "vitest";
import { cameraToFit, cameraToReveal, lastingInsets, zoomedAround } from "./camera.ts";

const canvas = { left: 0, top: 0, right: 1_200, bottom: 800 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const box = (x: number, y: number, half = 20) => ({ left: x - half, top: y - half, right: x + half, bottom: y + half });
const still = { zoom: 1, pan: { x: 0, y: 0 } };

describe("the camera", () => {
  test("fits everything into the part that nothing covers", () => {
    const content = { left: -600, top: -500, right: 700, bottom: 500 };
    const insets = { ...none, right: 300 };
    const { zoom, pan } = cameraToFit(content, canvas, insets);
    expect(content.left * zoom + pan.x).toBeGreaterThanOrEqual(0);
    expect(content.right * zoom + pan.x).toBeLessThanOrEqual(900);
    expect(content.top * zoom + pan.y).toBeGreaterThanOrEqual(0);
    expect(content.bottom * zoom + pan.y).toBeLessThanOrEqual(800);
  });

  test.each([
    ["a panel beside it", { ...none, right: 500 }, { ...none, right: 500 }],
    ["a low sheet", { ...none, bottom: 400 }, { ...none, bottom: 400 }],
    ["a sheet over most of it", { ...none, bottom: 401 }, none],
  ])("is covered for good, or not, by %s", (_, insets, lasting) => {
    expect(lastingInsets(canvas, insets)).toEqual(lasting);
  });

  test("does not blow up a single node", () => {
    expect(cameraToFit(box(0, 0), canvas, none).zoom).toBe(1.25);
  });

  test("stays where it is if what is to be seen is seen", () => {
    expect(cameraToReveal(still, box(600, 400), canvas, none)).toEqual(still);
  });

  test("moves no further than it takes", () => {
    const { zoom, pan } = cameraToReveal(still, box(1_300, 400), canvas, none);
    expect(zoom).toBe(1);
    expect(pan.y).toBe(0);
    expect(pan.x).toBe(-(1_320 - (1_200 - 72)));
  });

  test("keeps clear of what covers the canvas", () => {
    const { pan } = cameraToReveal(still, box(1_000, 400), canvas, { ...none, right: 400 });
    expect(1_020 + pan.x).toBeLessThanOrEqual(800);
  });

  test("comes near enough to read, and no nearer than everything fits", () => {
    expect(cameraToReveal({ ...still, zoom: 0.2 }, box(0, 0), canvas, none).zoom).toBe(0.7);
    const wide = { left: 0, top: 0, right: 2_112, bottom: 100 };
    expect(cameraToReveal(still, wide, canvas, none).zoom).toBeCloseTo(0.5);
  });

  test("survives a canvas that is covered altogether", () => {
    const { zoom, pan } = cameraToReveal(still, box(0, 0), canvas, { ...none, top: 900 });
    expect([zoom, pan.x, pan.y].every(Number.isFinite)).toBe(true);
  });

  test("zooms around a point", () => {
    const { zoom, pan } = zoomedAround({ zoom: 1, pan: { x: 10, y: 20 } }, 2, { x: 110, y: 220 });
    expect({ zoom, pan }).toEqual({ zoom: 2, pan: { x: -90, y: -180 } });
    expect(zoomedAround(still, 99, { x: 0, y: 0 }).zoom).toBe(4);
  });
});
