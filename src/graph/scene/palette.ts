import type { FamilyId } from "#model/ids.ts";
import type { Tint, TintColours } from "./tint.ts";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The colours that a picture of a graph needs: tokens.css, for where custom properties do not reach. */
export interface Palette {
  readonly canvas: string;
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly onInk: string;
  readonly line: string;
  readonly nodeFill: string;
  readonly nodeLine: string;
  readonly nodeIcon: string;
  /** Beside the selected edge: `ink`, this opaque. */
  readonly casingOpacity: number;
  /** "Sources disagree", and nothing else. */
  readonly disagree: string;
  readonly onDisagree: string;
  /**
   * What measures fill nodes with: a ramp of one hue, from little to much, and colours for communities (Tol's "light"
   * scheme, made for areas and for all eyes, without its yellow, which says something else here).
   */
  readonly tints: Readonly<Partial<Record<Tint, TintColours>>>;
  /** In the order in which families without a colour of their own take those that are free. */
  readonly families: Readonly<Record<string, string>>;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    canvas: "#FBFAF8",
    surface: "#FFFFFF",
    ink: "#1A1C1F",
    ink2: "#4A4E54",
    ink3: "#65696F",
    onInk: "#FFFFFF",
    line: "#E3E0D9",
    nodeFill: "#FFFFFF",
    nodeLine: "#4A4E54",
    nodeIcon: "#33373C",
    casingOpacity: 0.13,
    disagree: "#F0E442",
    onDisagree: "#1A1C1F",
    tints: {
      "step-1": { fill: "#F3F0FA", icon: "#1A1C1F" },
      "step-2": { fill: "#D9CFF0", icon: "#1A1C1F" },
      "step-3": { fill: "#AE9ADB", icon: "#1A1C1F" },
      "step-4": { fill: "#7C5FBE", icon: "#FFFFFF" },
      "step-5": { fill: "#4A2A8C", icon: "#FFFFFF" },
      "community-1": { fill: "#77AADD", icon: "#1A1C1F" },
      "community-2": { fill: "#EE8866", icon: "#1A1C1F" },
      "community-3": { fill: "#44BB99", icon: "#1A1C1F" },
      "community-4": { fill: "#FFAABB", icon: "#1A1C1F" },
      "community-5": { fill: "#99DDFF", icon: "#1A1C1F" },
      "community-6": { fill: "#AAAA00", icon: "#1A1C1F" },
      "community-7": { fill: "#DDDDDD", icon: "#1A1C1F" },
    },
    families: {
      antitrust: "#D55E00",
      money: "#006B4C",
      agreements: "#0062B3",
      people: "#AC4389",
      politics: "#6B4A00",
      products: "#1592C4",
      places: "#87847E",
      sources: "#55585E",
    },
  },
  dark: {
    canvas: "#121417",
    surface: "#1A1D21",
    ink: "#ECEDEF",
    ink2: "#BCC1C8",
    ink3: "#999FA7",
    onInk: "#15171A",
    line: "#2E333A",
    nodeFill: "#1F2328",
    nodeLine: "#9AA1AA",
    nodeIcon: "#D5D9DE",
    casingOpacity: 0.17,
    disagree: "#F0E442",
    onDisagree: "#1A1C1F",
    tints: {
      "step-1": { fill: "#2A2636", icon: "#ECEDEF" },
      "step-2": { fill: "#453A66", icon: "#ECEDEF" },
      "step-3": { fill: "#6A57A3", icon: "#FFFFFF" },
      "step-4": { fill: "#9A84D6", icon: "#15171A" },
      "step-5": { fill: "#D3C6F7", icon: "#15171A" },
      "community-1": { fill: "#77AADD", icon: "#15171A" },
      "community-2": { fill: "#EE8866", icon: "#15171A" },
      "community-3": { fill: "#44BB99", icon: "#15171A" },
      "community-4": { fill: "#FFAABB", icon: "#15171A" },
      "community-5": { fill: "#99DDFF", icon: "#15171A" },
      "community-6": { fill: "#AAAA00", icon: "#15171A" },
      "community-7": { fill: "#DDDDDD", icon: "#15171A" },
    },
    families: {
      antitrust: "#EB6A2E",
      money: "#2FD69A",
      agreements: "#3D86E6",
      people: "#DC74BC",
      politics: "#F2B03A",
      products: "#B0E0F8",
      places: "#88867E",
      sources: "#B3B8BF",
    },
  },
};

/**
 * The colour of every family. One that the palette knows has its own; others take those that are left in the palette's
 * order, and `ink2` when none is, as has what is of several families (`null`). `families` come in the ontology's order, all of them: then a filter changes no colour.
 */
export function familyColours(families: readonly FamilyId[], palette: Palette): ReadonlyMap<FamilyId | null, string> {
  const own = (family: FamilyId) => (Object.hasOwn(palette.families, family) ? palette.families[family] : undefined);
  const taken = new Set(families.map(own));
  const free = Object.values(palette.families).filter((colour) => !taken.has(colour));
  return new Map<FamilyId | null, string>([
    ...families.map((family) => [family, own(family) ?? free.shift() ?? palette.ink2] as const),
    [null, palette.ink2],
  ]);
}

/** What a node is filled with, and what is drawn on it. */
export function nodeColours(tint: Tint | null, palette: Palette): TintColours {
  const own = tint === null ? undefined : palette.tints[tint];
  return own ?? { fill: palette.nodeFill, icon: palette.nodeIcon };
}
