import type { Disagreement, Resolution } from "#model/disagreement.ts";
import type { Description, Knowledge } from "../description.ts";
import { idIn, nameOf } from "../names.ts";
import { describe, type Node } from "../node.ts";
import { type Dates, readDate } from "./dates.ts";
import { DEFAULT_GRAPH, iri, literal, type Quad, type Term } from "../term.ts";

/** Describes a judgement as a part of its disagreement. */
function writeResolution({ side, reason, source, date, by }: Resolution, found: Node, node: Node, dates: Dates): Term {
  found.a("trama:Resolution").put("favours", iri(node.part("side", side).iri));
  found.number("position", side).texts("description", reason).text("citation", source).text("author", by);
  if (date !== undefined) found.put("when", iri(dates(date)));
  return iri(found.iri);
}

/** Disagreements with their sides, who an editor found right, and who once was. */
export function writeDisagreements(disagreements: readonly Disagreement[], dates: Dates, quads: Quad[]): void {
  for (const { id, kind, about, sides, resolution, history } of disagreements) {
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
    if (resolution !== undefined) {
      node.put("resolution", writeResolution(resolution, node.part("resolution"), node, dates));
    }
    node.list(
      "earlierResolution",
      history?.map((each, index) => writeResolution(each, node.part("resolution", index + 1), node, dates)),
    );
  }
}

function readResolution(node: Description | undefined): unknown {
  if (node === undefined) return undefined;
  return {
    side: node.number("position"),
    reason: node.texts("description"),
    source: node.text("citation"),
    date: readDate(node, "when"),
    by: node.text("author"),
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
    history: node
      .list("earlierResolution")
      ?.map((term) => (term.kind === "iri" ? readResolution(node.to(term.iri)) : undefined)),
  }));
}
