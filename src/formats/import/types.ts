import type { EntityTypeId, FamilyId, RelationTypeId } from "#model/ids.ts";
import type { Localized } from "#model/language.ts";
import { type NodeShape, nodeShapes, type Ontology, type RelationType } from "#model/ontology.ts";
import { snakeCase, UniqueIds } from "./names.ts";
import { localizedOf, same } from "./said.ts";
import type { PlainEdge, PlainGraph, PlainNode, PlainObject } from "./plain-graph.ts";

/** Attributes that say of what type a node is, the likeliest first. */
const NODE_TYPES = ["type", "entity_type", "kind", "category", "class", "group"];
/** And of what type an edge is, where the format has no name for that. */
const EDGE_TYPES = ["type", "relation", "relationship", "interaction", "predicate", "kind"];
/** More types of nodes than this are no types. */
const MOST_NODE_TYPES = 40;
/** More families than this nobody tells apart. */
const MOST_FAMILIES = 12;

const THING = { id: "thing", label: { en: "Entity", it: "Entità" }, plural: { en: "Entities", it: "Entità" } };
const LINK = { en: "is linked to", it: "è collegato a" };
const ALL = { en: "Relations", it: "Relazioni" };

/** What the page draws types as that many graphs have. */
const SHAPES: Readonly<Record<string, NodeShape>> = {
  thing: "ellipse",
  company: "round-rectangle",
  organization: "round-rectangle",
  organisation: "round-rectangle",
  person: "ellipse",
  public_body: "hexagon",
  group: "octagon",
  deal: "diamond",
  event: "diamond",
  product: "tag",
  law: "rhomboid",
  proceeding: "pentagon",
  place: "pin",
  location: "pin",
  medium: "page",
  document: "page",
};

const scalar = (object: PlainObject, name: string): string => {
  const value = object[name];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
};

/** `invested_in` reads "invested in". */
const readable = (name: string) => (/^[a-z0-9]+(?:_[a-z0-9]+)+$/i.test(name) ? name.replaceAll("_", " ") : name);

/** Ids of names, the same id for the same name. */
class Registry {
  readonly #ids = new UniqueIds("_");
  readonly #known = new Map<string, string>();
  readonly #fallback: string;

  constructor(fallback: string) {
    this.#fallback = fallback;
  }

  idOf(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const id = this.#ids.of(snakeCase(name) || this.#fallback);
    this.#known.set(name, id);
    return id;
  }
}

/** The types of a graph's nodes, and which attribute names them. */
export function nodeTypesOf(nodes: readonly PlainNode[]) {
  const attribute = NODE_TYPES.find((name) => {
    const names = new Set(nodes.map(({ attributes }) => scalar(attributes, name)).filter((each) => each !== ""));
    return names.size > 0 && names.size <= MOST_NODE_TYPES;
  });
  const registry = new Registry("type");
  const types = new Map<string, Ontology["entityTypes"][EntityTypeId]>();
  const typeOf = ({ attributes }: PlainNode): EntityTypeId => {
    const name = attribute === undefined ? "" : scalar(attributes, attribute);
    const id = name === "" ? THING.id : registry.idOf(name);
    if (!types.has(id)) {
      const shape = SHAPES[id] ?? nodeShapes[types.size % nodeShapes.length] ?? "ellipse";
      const own = localizedOf(attributes, "type") ?? same(readable(name));
      types.set(
        id,
        name === "" ? { label: THING.label, plural: THING.plural, shape } : { label: own, plural: own, shape },
      );
    }
    return id as EntityTypeId;
  };
  return { attribute, typeOf, types };
}

/** What an edge is called: by its type, or by its label where it has none. Empty where it has neither. */
export function edgeName({ type, label, attributes }: PlainEdge): string {
  const named = EDGE_TYPES.map((name) => scalar(attributes, name)).find((each) => each !== "");
  return type?.trim() || named || label?.trim() || "";
}

/** Braces would be places for names. */
const sentence = (label: string) => {
  const text = `{subject} ${label.replaceAll(/[{}]/g, "")} {object}`;
  return { s: text, p: text };
};

interface Draft {
  readonly label: Localized;
  readonly family: string;
  readonly familyLabel: Localized | undefined;
  readonly from: Set<EntityTypeId>;
  readonly to: Set<EntityTypeId>;
}

/** The types of a graph's edges with their families: as the file groups them, or one a type; one for all where they are many. */
export function edgeTypesOf({ edges }: PlainGraph, typeOfNode: (id: string) => EntityTypeId) {
  const registry = new Registry("relation");
  const drafts = new Map<string, Draft>();
  const ids = edges.map((edge): RelationTypeId => {
    const name = edgeName(edge);
    const id = name === "" ? "linked_to" : registry.idOf(name);
    const family = scalar(edge.attributes, "family");
    const draft = drafts.get(id) ?? {
      label: localizedOf(edge.attributes, "label") ?? (name === "" ? LINK : same(edge.label?.trim() || readable(name))),
      familyLabel: localizedOf(edge.attributes, "family") ?? (family === "" ? undefined : same(readable(family))),
      family: family || (name === "" ? "linked_to" : name),
      from: new Set(),
      to: new Set(),
    };
    draft.from.add(typeOfNode(edge.source));
    draft.to.add(typeOfNode(edge.target));
    drafts.set(id, draft);
    return id as RelationTypeId;
  });
  const families = familiesOf([...drafts.values()]);
  const types = [...drafts].map(([id, { label, family, from, to }]): [string, RelationType] => [
    id,
    {
      family: families.idOf(family),
      from: [...from],
      to: [...to],
      label,
      inverse: { en: `← ${label.en}`, it: `← ${label.it}` },
      sentence: { en: sentence(label.en), it: sentence(label.it) },
    },
  ]);
  return { ids, types: new Map(types), families: families.families, merged: families.merged };
}

function familiesOf(drafts: readonly Draft[]) {
  const names = new Set(drafts.map(({ family }) => family));
  if (names.size > MOST_FAMILIES) {
    const id = "relations" as FamilyId;
    return { merged: true, idOf: () => id, families: new Map([[id, { label: ALL }]]) };
  }
  const registry = new Registry("family");
  const labels = [...names].map((name): [string, { label: Localized }] => {
    const own = drafts.filter(({ family }) => family === name);
    // Of a type that is alone in its family, the family has the label.
    const [first] = own;
    const shared = own.length === 1 ? first?.label : undefined;
    return [registry.idOf(name), { label: first?.familyLabel ?? shared ?? same(readable(name)) }];
  });
  return { merged: false, idOf: (name: string) => registry.idOf(name) as FamilyId, families: new Map(labels) };
}
