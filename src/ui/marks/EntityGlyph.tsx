import { ICON_BOX, icons } from "#graph/scene/icons.ts";
import { outlines } from "#graph/scene/outlines.ts";
import type { EntityTypeId } from "#model/ids.ts";
import { useGraph } from "../shared/use-explorer.ts";
import css from "./marks.module.css";

/** Half the size of the node that is drawn, in units of the view box. */
const HALF = 10.5;
/** So small, an icon needs more of the room to be told from another. */
const ICON_PART = 1.2;

/** A type of entity as the canvas draws it, small. */
export function EntityGlyph({ type }: { readonly type: EntityTypeId }) {
  const graph = useGraph();
  const shape = graph.ontology.entityTypes[type]?.shape ?? "ellipse";
  const { path, icon } = outlines[shape];
  const side = 2 * HALF * icon.scale * ICON_PART;
  const scale = side / ICON_BOX;
  return (
    <svg className={css["glyph"]} width="22" height="22" viewBox="-13 -13 26 26" aria-hidden="true">
      <path d={path} transform={`scale(${HALF})`} className={css["outline"]} />
      <path
        d={icons[shape]}
        transform={`translate(${-side / 2} ${icon.drop * HALF - side / 2}) scale(${scale})`}
        className={css["icon"]}
      />
    </svg>
  );
}
