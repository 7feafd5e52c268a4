import { type CSSProperties, useMemo } from "react";
import { familyColours, palettes } from "#graph/scene/palette.ts";
import type { FamilyId } from "#model/ids.ts";
import { useGraph } from "../shared/use-explorer.ts";
import { DARK, useMedia } from "../shared/use-media.ts";

/**
 * The colour of every family as a custom property: the style sheet knows those of the shipped ontology, the reader's own
 * may have others.
 */
export function useFamilyColours(): CSSProperties {
  const { ontology } = useGraph();
  const palette = palettes[useMedia(DARK) ? "dark" : "light"];
  return useMemo(() => {
    const colours = familyColours(Object.keys(ontology.families) as FamilyId[], palette);
    return Object.fromEntries([...colours].map(([family, colour]) => [`--family-${family}`, colour]));
  }, [ontology, palette]);
}
