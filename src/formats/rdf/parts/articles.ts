import type { Article } from "#model/article.ts";
import type { Knowledge } from "../description.ts";
import { idIn, nameOf } from "../names.ts";
import { describe } from "../node.ts";
import { DEFAULT_GRAPH, iri, literal, type Quad, XSD } from "../term.ts";
import { type Dates, edtfOf, readDate } from "./dates.ts";

/** Articles. Each is also the name of the graph that holds what it claims. */
export function writeArticles(articles: readonly Article[], dates: Dates, quads: Quad[]): void {
  for (const { id, language, published, outlet, author, title, url } of articles) {
    describe(quads, DEFAULT_GRAPH, nameOf("article", id))
      .a("schema:NewsArticle")
      .text("inLanguage", language)
      .put("datePublished", edtfOf(published))
      .put("published", iri(dates(published)))
      .name("publisher", "entity", outlet)
      .text("author", author)
      .text("headline", title)
      // What stands there need not be an address that RDF allows.
      .put("url", url === undefined ? undefined : literal(url, `${XSD}anyURI`));
  }
}

export function readArticles(knowledge: Knowledge): unknown[] {
  return knowledge.having("schema:NewsArticle").flatMap((node) => {
    const id = idIn("article", node.iri);
    if (id === undefined) return [];
    return [
      {
        id,
        language: node.text("inLanguage"),
        published: readDate(node, "published"),
        outlet: node.id("publisher", "entity"),
        author: node.text("author"),
        title: node.text("headline"),
        url: node.text("url"),
      },
    ];
  });
}
