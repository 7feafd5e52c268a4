import type { EntityId } from "#model/ids.ts";
import type { Box, Segment } from "./box.ts";
import type { LabelFont } from "./label-settings.ts";
import type { Point } from "./point.ts";

/** A node as labels see it: where it is on the screen, and how far it reaches from there. */
export interface LabelledNode extends Point {
  readonly id: EntityId;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** How far off the centre the outline's shoulders are, as a part of its reach: 1 for a square, ½ for a diamond. */
  readonly shoulder: number;
  /** Boxes that cover the node, closer than one around it would. */
  readonly covers: readonly Box[];
  /** Something else is looked at: where there is no other place, names of what is looked at may lie on this node. */
  readonly faded: boolean;
}

/** A name that wants a place beside its node. Earlier requests choose first. */
export interface LabelRequest {
  readonly node: LabelledNode;
  readonly text: string;
  readonly font: LabelFont;
}

/** What labels keep clear of, all in pixels on the screen. */
export interface LabelSurroundings {
  readonly nodes: readonly LabelledNode[];
  /** ≠ marks and pills. */
  readonly marks: readonly Box[];
  /** Edges: crossed only where every other place is worse. */
  readonly lines: readonly Segment[];
  /** Labels of nodes in the frame stay in it. */
  readonly frame: Box;
}

export type LabelAlign = "left" | "center" | "right";

/** A name with its place. */
export interface PlacedLabel {
  readonly id: EntityId;
  readonly lines: readonly string[];
  readonly font: LabelFont;
  readonly align: LabelAlign;
  /** From the node's centre to where the first line's baseline is aligned to. */
  readonly offset: Point;
  readonly lineHeight: number;
  readonly box: Box;
  /** Which of the places around the node it took. */
  readonly place: number;
}
