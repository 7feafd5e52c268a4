import * as z from "zod/mini";

/** Farther from the middle, in units of the plane, there is nothing to see: who searches a way there never arrives. */
const FARTHEST = 1_000_000;

const coordinate = z.number().check(z.gte(-FARTHEST), z.lte(FARTHEST));

/** A place in the plane of the graph; y grows downwards, one unit is one CSS pixel at zoom 1. */
export const Point = z.strictObject({ x: coordinate, y: coordinate });

const within = (value: number) => Math.min(FARTHEST, Math.max(-FARTHEST, value));

/** The place itself, or where it lies beyond the plane the nearest one in it: pictures move what stands at the rim. */
export const inPlane = ({ x, y }: z.infer<typeof Point>): z.infer<typeof Point> => ({ x: within(x), y: within(y) });
