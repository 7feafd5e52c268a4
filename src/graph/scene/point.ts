/** A place in the plane of the graph; y grows downwards, one unit is one CSS pixel at zoom 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
