import type { Entity, Grammar } from "#model/entity.ts";
import { type Description, type Knowledge } from "../description.ts";
import { idIn, nameOf } from "../names.ts";
import { describe, type Node } from "../node.ts";
import { DEFAULT_GRAPH, inLanguage, iri, literal, type Quad } from "../term.ts";
import { expanded, RDF_TYPE } from "../terms.ts";
import { schemaClassOf } from "./schema-classes.ts";

/** Entities with their names, how these behave in a sentence, and where they are drawn. */
export function writeEntities(entities: readonly Entity[], quads: Quad[]): void {
  for (const { id, type, label, aliases, grammar, jurisdiction, position } of entities) {
    const node = describe(quads, DEFAULT_GRAPH, nameOf("entity", id))
      .a(schemaClassOf(type))
      .direct(RDF_TYPE, iri(nameOf("type", type)))
      .texts("name", label)
      .list(
        "alternateName",
        aliases.map((alias) => literal(alias)),
      )
      .name("jurisdiction", "entity", jurisdiction)
      .number("x", position?.x)
      .number("y", position?.y);
    if (grammar !== undefined) node.put("grammar", iri(writeGrammar(grammar, node.part("grammar"))));
  }
}

/** What each language's grammar says stands in that language. */
function writeGrammar({ en, it }: Grammar, node: Node): string {
  node.a("trama:Grammar");
  if (en !== undefined) {
    node.put("articleWord", inLanguage(en.article, "en"));
    if (en.number !== undefined) node.put("grammaticalNumber", inLanguage(en.number, "en"));
  }
  if (it !== undefined) {
    node.put("articleWord", inLanguage(it.article, "it")).put("grammaticalGender", inLanguage(it.gender, "it"));
    if (it.number !== undefined) node.put("grammaticalNumber", inLanguage(it.number, "it"));
  }
  return node.iri;
}

function readGrammar(node: Description) {
  const [english, italian] = [node.textIn("articleWord", "en"), node.textIn("articleWord", "it")];
  return {
    en: english === undefined ? undefined : { article: english, number: node.textIn("grammaticalNumber", "en") },
    it:
      italian === undefined
        ? undefined
        : {
            article: italian,
            gender: node.textIn("grammaticalGender", "it"),
            number: node.textIn("grammaticalNumber", "it"),
          },
  };
}

/** The type that an entity has in our ontology, whatever else it is. */
function typeOf(node: Description): string | undefined {
  return node.types().flatMap((type) => idIn("type", type) ?? [])[0];
}

export function readEntities(knowledge: Knowledge): unknown[] {
  return [...knowledge.subjects()].flatMap((subject) => {
    const id = idIn("entity", subject);
    if (id === undefined) return [];
    const node = knowledge.about(subject);
    const type = typeOf(node);
    if (type === undefined) {
      knowledge.note({ code: "rdf-value-missing", node: subject, property: expanded("rdf:type") });
      return [];
    }
    const [x, y] = [node.number("x"), node.number("y")];
    const [grammar] = node.of("grammar");
    return [
      {
        id,
        type,
        label: node.need("name", node.texts("name"), { en: "", it: "" }),
        aliases: (node.list("alternateName") ?? []).map((term) => (term.kind === "literal" ? term.text : term.iri)),
        grammar: grammar && readGrammar(grammar),
        jurisdiction: node.id("jurisdiction", "entity"),
        position: x === undefined && y === undefined ? undefined : { x, y },
      },
    ];
  });
}
