import type { ReactNode } from "react";
import { nodeColours, palettes } from "#graph/scene/palette.ts";
import type { Tint } from "#graph/scene/tint.ts";
import { DARK, useMedia } from "../../shared/use-media.ts";
import css from "./TintSwatch.module.css";

interface TintSwatchProps {
  readonly tint: Tint | null;
  /** What stands on it. */
  readonly children?: ReactNode;
}

/** A node's fill, with what stands on it. */
export function TintSwatch({ tint, children }: TintSwatchProps) {
  const { fill, icon } = nodeColours(tint, palettes[useMedia(DARK) ? "dark" : "light"]);
  return (
    <span
      className={css["swatch"]}
      data-small={children === undefined || undefined}
      style={{ background: fill, color: icon }}
    >
      {children}
    </span>
  );
}
