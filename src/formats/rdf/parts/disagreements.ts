import type { Disagreement } from "#model/disagreement.ts";
import type { Description, Knowledge } from "../description.ts";
import { idIn, nameOf } from "../names.ts";
import { describe } from "../node.ts";
import { DEFAULT_GRAPH, iri, literal, type Quad } from "../term.ts";

/** Disagreements with their sides, and who an editor found right. */
export function writeDisagreements(disagreements: readonly Disagreement[], quads: Quad[]): void {
  for (const { id, kind, about, sides, resolution } of disagreements) {
    const node = describe(quads, DEFAULT_GRAPH, nameOf("disagreement", id))
      .a("trama:Disagreement")
      .put("kind", literal(kind))
      .texts("description", about);
    sides.forEach((claims, index) => {
      const side = node
        .part("side", index + 1)
        .a("trama:Side")
        .number("position", index + 1);
      side.list(
        "heldBy",
        claims.map((claim) => iri(nameOf("claim", claim))),
      );
      node.put("side", iri(side.iri));
    });
    if (resolution === undefined) continue;
    const { side, reason, source } = resolution;
    const found = node
      .part("resolution")
      .a("trama:Resolution")
      .put("favours", iri(node.part("side", side).iri));
    found.number("position", side).texts("description", reason).text("citation", source);
    node.put("resolution", iri(found.iri));
  }
}

function readResolution(node: Description | undefined): unknown {
  if (node === undefined) return undefined;
  return {
    side: node.number("position"),
    reason: node.texts("description"),
    source: node.text("citation"),
  };
}

export function readDisagreements(knowledge: Knowledge): unknown[] {
  return knowledge.having("trama:Disagreement").map((node) => ({
    id: idIn("disagreement", node.iri),
    kind: node.text("kind"),
    about: node.texts("description"),
    sides: node
      .of("side")
      .map((side) => ({ place: side.number("position") ?? 0, claims: side.ids("heldBy", "claim") }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ claims }) => claims),
    resolution: readResolution(node.of("resolution")[0]),
  }));
}
