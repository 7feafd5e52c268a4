import type { EntityId, EntityTypeId, FamilyId, RelationId } from "#model/ids.ts";
import type { NodeShape } from "#model/ontology.ts";
import type { Mark } from "../standing.ts";
import type { Look } from "./look.ts";
import type { Point } from "./point.ts";
import type { Tint } from "./tint.ts";

/** How the line of an edge is drawn: how surely it is claimed. */
export type Stroke = "solid" | "dashed" | "dotted" | "barred";

export interface SceneNode extends Point {
  readonly id: EntityId;
  readonly type: EntityTypeId;
  readonly shape: NodeShape;
  readonly label: string;
  /** Relations in the whole graph. */
  readonly degree: number;
  /** Important enough to be named when most are not. */
  readonly hub: boolean;
  /** Width and height of the box that the shape is drawn in. */
  readonly size: number;
  /** What it is filled with, where a measure gives it a colour. */
  readonly tint: Tint | null;
  /** Only there because what loses all its relations to the filters is to fade. */
  readonly lone: boolean;
  /** Relations that the picture does not show. */
  readonly hidden: number;
  /** Stays where the reader put it. */
  readonly pinned: boolean;
}

export interface SceneEdge {
  /** Of the relation, or of the strongest of those that it stands for. */
  readonly id: RelationId;
  /** The relations that it stands for: one, or in a bundle several of one pair. */
  readonly members: readonly RelationId[];
  readonly source: EntityId;
  readonly target: EntityId;
  /** Whether it has an arrowhead: a bundle of relations in both directions has none. */
  readonly directed: boolean;
  /** `null` where a bundle is of several families. */
  readonly family: FamilyId | null;
  readonly verb: string;
  readonly stroke: Stroke;
  /** Independent origins, counted up to three. */
  readonly origins: 1 | 2 | 3;
  /** Its ≠. */
  readonly mark: Mark | null;
  /** How far the middle of the line is off the straight one, to the left as seen from the source. 0 is straight. */
  readonly bow: number;
}

/** Entities in one frame. */
export interface SceneGroup {
  /** Of the community, counted from 1. */
  readonly number: number;
  readonly members: readonly EntityId[];
  readonly title: string;
}

/** A picture of a graph before anyone draws it: what the canvas shows and the picture formats write. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** All of the ontology's, in its order, whether drawn or not: their colours depend on it. */
  readonly families: readonly FamilyId[];
  /** Frames behind the nodes; none but where communities are put apart. */
  readonly groups: readonly SceneGroup[];
  /** What nodes say of who matters, where they do. */
  readonly look?: Look;
}
