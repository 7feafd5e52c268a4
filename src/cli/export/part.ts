import { everything, type Filter, isEverything } from "#graph/filter.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { firstView, type View } from "#graph/view.ts";
import { unlimited, type Visible, visibleGraph } from "#graph/visible.ts";
import type { FamilyId, LensId, RelationTypeId } from "#model/ids.ts";
import type { Ontology } from "#model/ontology.ts";
import { readAddress } from "#state/address.ts";
import { type Given, type Option, type UsageProblem, valueOf, valuesOf } from "../command.ts";
import { unknown } from "../unknown.ts";

/** What narrows an export: an option, what it is called, and the table of the ontology that lists its values. */
const narrowing: readonly { readonly option: string; readonly what: string; readonly table: keyof Ontology }[] = [
  { option: "lens", what: "lens", table: "lenses" },
  { option: "family", what: "relation family", table: "families" },
  { option: "type", what: "relation type", table: "relationTypes" },
];

/** The options that say which part of the graph is meant. */
export const partOptions: readonly Option[] = [
  { name: "lens", value: "NAME", help: "only what a lens shows; may be repeated, or a comma list", many: true },
  { name: "family", value: "NAME", help: "only relations of a family; may be repeated, or a comma list", many: true },
  { name: "type", value: "NAME", help: "only relations of a type; may be repeated, or a comma list", many: true },
  { name: "view", value: "ADDRESS", help: "what the page shows at an address, or at the part of it after #" },
];

/** The part of the graph that is asked for. */
export interface Part {
  readonly view: View;
  readonly shown: Visible;
  /** All of the graph, whether it has relations or not. */
  readonly whole: boolean;
  /** What the address held that this graph does not know. */
  readonly dropped: readonly string[];
}

/** Reads which part of the graph is asked for: by an address as the page has it, or by options that narrow it. */
export function partOf(given: Given, graph: KnowledgeGraph): Part | UsageProblem {
  const address = valueOf(given, "view");
  const narrowed = narrowing.filter(({ option }) => valuesOf(given, option).length > 0);
  if (address !== undefined) {
    const [other] = narrowed;
    if (other !== undefined) return { usage: `--view says it all: it cannot go with --${other.option}` };
    return partAt(address, graph);
  }
  for (const { option, what, table } of narrowing) {
    const names = Object.keys(graph.ontology[table]);
    const stranger = valuesOf(given, option).find((name) => !names.includes(name));
    if (stranger !== undefined) return { usage: unknown(what, stranger, names) };
  }
  const filter = filterOf(given);
  return {
    view: { ...firstView, ...filter },
    shown: visibleGraph(graph, filter, unlimited),
    whole: isEverything(filter),
    dropped: [],
  };
}

/** The part that the page shows at an address: whole, or only its fragment. */
export function partAt(address: string, graph: KnowledgeGraph): Part {
  const fragment = address.includes("#") ? address.slice(address.indexOf("#")) : address.replace(/^[a-z]+:.*$/, "");
  const { view, dropped } = readAddress(fragment, graph);
  return { view, shown: visibleGraph(graph, view), whole: false, dropped: dropped.map(({ part }) => part) };
}

function filterOf(given: Given): Filter {
  const [families, types] = [valuesOf(given, "family"), valuesOf(given, "type")];
  return {
    ...everything,
    lenses: valuesOf(given, "lens") as LensId[],
    families: families.length === 0 ? null : (families as FamilyId[]),
    types: types.length === 0 ? null : (types as RelationTypeId[]),
  };
}
