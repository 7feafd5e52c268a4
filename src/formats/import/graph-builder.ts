import type { ImportPlace } from "#model/import-problem.ts";
import { Losses, type PlainEdge, type PlainGraph, type PlainNode } from "./plain-graph.ts";
import { edgeTooMany, failed } from "./reading.ts";

type Failure = Exclude<ReturnType<typeof edgeTooMany>, undefined>;

/** Puts a plain graph together and sees to it that it is one: ids are there and unique, ends exist. */
export class GraphBuilder {
  readonly losses = new Losses();
  readonly #nodes = new Map<string, PlainNode>();
  readonly #edges: PlainEdge[] = [];
  readonly #places: (ImportPlace | undefined)[] = [];

  node(node: PlainNode, place?: ImportPlace): Failure | undefined {
    const at = place === undefined ? {} : { place };
    if (node.id === "") return failed("id-missing", at);
    if (this.#nodes.has(node.id)) return failed("id-duplicate", { ...at, values: { id: node.id } });
    this.#nodes.set(node.id, node);
    return undefined;
  }

  edge(edge: PlainEdge, place?: ImportPlace): Failure | undefined {
    if (edge.source === "" || edge.target === "") return failed("id-missing", place === undefined ? {} : { place });
    const tooMany = edgeTooMany(this.#edges, place);
    if (tooMany !== undefined) return tooMany;
    this.#edges.push(edge);
    this.#places.push(place);
    return undefined;
  }

  /** The graph. `implied` makes a node of each end that is none; otherwise such an edge is refused. */
  graph({ implied = false } = {}): { readonly ok: true; readonly value: PlainGraph } | Failure {
    for (const [index, edge] of this.#edges.entries()) {
      for (const id of [edge.source, edge.target]) {
        if (this.#nodes.has(id)) continue;
        const place = this.#places[index];
        if (!implied) return failed("node-unknown", { ...(place === undefined ? {} : { place }), values: { id } });
        this.#nodes.set(id, { id, attributes: {} });
      }
    }
    if (this.#nodes.size === 0) return failed("empty");
    return { ok: true, value: { nodes: [...this.#nodes.values()], edges: this.#edges, lost: this.losses.list } };
  }
}
