import type { NodeShape } from "#model/ontology.ts";

/** Side of the square that the icons' path data are made for. */
export const ICON_BOX = 24;
/** Width of an icon's strokes on the node, in pixels at zoom 1. */
export const ICON_STROKE = 1.5;

/**
 * What stands inside a node: strokes as SVG path data in a square of `ICON_BOX`, with round caps and joins. By shape
 * rather than by entity type, so that types of the user's own have one too. All but the last two are from Lucide (ISC
 * licence, Lucide Icons and Contributors): building-2, user, landmark, users, arrow-left-right, box, scale, gavel.
 */
export const icons: Readonly<Record<NodeShape, string>> = {
  "round-rectangle":
    "M10 12h4M10 8h4M14 21v-3a2 2 0 0 0-4 0v3M6 10H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-2M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16",
  ellipse: "M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2M8 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
  hexagon:
    "M10 18v-7M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949zM14 18v-7M18 18v-7M3 22h18M6 18v-7",
  octagon:
    "M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M16 3.128a4 4 0 0 1 0 7.744M22 21v-2a4 4 0 0 0-3-3.87M5 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
  diamond: "M8 3 4 7l4 4M4 7h16M16 21l4-4-4-4M20 17H4",
  tag: "M21 8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.73l7 4a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16ZM3.3 7l8.7 5 8.7-5M12 22V12",
  rhomboid:
    "M12 3v18M19 8l3 8a5 5 0 0 1-6 0zV7M3 7h1a17 17 0 0 0 8-2 17 17 0 0 0 8 2h1M5 8l3 8a5 5 0 0 1-6 0zV7M7 21h10",
  pentagon: "M14 13l-8.381 8.38a1 1 0 0 1-3.001-3l8.384-8.381M16 16l6-6M21.5 10.5l-8-8M8 8l6-6M8.5 7.5l8 8",
  pin: "M16.5 12a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0Z",
  page: "M7 8h10M7 12.5h10M7 17h6",
};
