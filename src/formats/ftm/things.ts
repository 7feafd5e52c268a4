import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import type { Entity } from "#model/entity.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { EntityId } from "#model/ids.ts";
import { type Language, languages } from "#model/language.ts";
import { isoDates } from "./iso-date.ts";
import { jurisdictionCode } from "./jurisdiction.ts";
import { entitySchema } from "./schemata.ts";
import { thingId } from "./thing-id.ts";

/** A row of a FollowTheMoney file: a thing, or a link between two. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What a property may be given: nothing and blank texts are left out, and what is given twice stands once. */
type Given = string | undefined | readonly (string | undefined)[];

/** A row with its properties in alphabetical order. */
export function ftmEntity(id: string, schema: string, given: Readonly<Record<string, Given>>): FtmEntity {
  const properties = Object.entries(given).flatMap(([name, values]): [string, string[]][] => {
    const some = [values].flat().filter((value): value is string => value !== undefined && value.trim() !== "");
    return some.length === 0 ? [] : [[name, [...new Set(some)]]];
  });
  return { id, schema, properties: Object.fromEntries(properties.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** What the rows of one graph look up. */
export interface Means {
  readonly language: Language;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly articles: ReadonlyMap<string, Article>;
}

/** The name of who is named by an id: the id itself where a part of a graph does not describe them. */
export function nameIn({ entities, language }: Means, id: EntityId | undefined): string | undefined {
  return id === undefined ? undefined : (entities.get(id)?.label[language] ?? id);
}

/** An address that FollowTheMoney takes. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s/?#]+\S*$/i.test(url) ? url : undefined;
}

/** A name cannot be left out, nor be blank: in its place stands the id. */
function named(name: string | undefined, id: string): string {
  return name === undefined || name.trim() === "" ? id : name;
}

/** A law is a document, and documents have a file's name before all else. */
function ownProperties(schema: string, { id, label }: Entity, language: Language): Record<string, Given> {
  if (schema === "Document") return { fileName: id, title: label[language] };
  return schema === "Address" ? { full: label[language] } : {};
}

/** What a property claim says, with how sure it is and where it is said: nothing in a note may look like a certainty. */
function noteOf(claim: Claim, means: Means): string {
  const article = means.articles.get(claim.article);
  const said = claim.attributedTo.map((id) => nameIn(means, id));
  const where = [...said, nameIn(means, article?.outlet) ?? article?.title ?? claim.article];
  return `${claim.says[means.language]} (${[claim.status, ...where].join(", ")})`;
}

/** Entities, with what is claimed about each in notes. */
export function entityRows(file: GraphFile, means: Means): FtmEntity[] {
  const about = new Map<string, Claim[]>();
  for (const claim of file.claims) {
    const ends = claim.kind === "relation" ? [claim.subject, claim.object] : [claim.subject];
    for (const end of ends) about.set(end, [...(about.get(end) ?? []), claim]);
  }
  return file.entities.map((entity) => {
    const { id, type, label, aliases, jurisdiction } = entity;
    const schema = entitySchema(type);
    const claims = about.get(id) ?? [];
    const documented = claims.filter(({ unsourced, article }) => unsourced !== true && means.articles.has(article));
    const name = named(label[means.language], id);
    return ftmEntity(thingId("entity", id), schema, {
      ...ownProperties(schema, entity, means.language),
      name,
      jurisdiction: jurisdictionCode(schema, jurisdiction),
      alias: [...languages.map((language) => label[language]), ...aliases].filter((other) => other !== name),
      notes: claims.filter(({ kind }) => kind === "property").map((claim) => noteOf(claim, means)),
      proof: documented.map(({ article }) => thingId("article", article)).sort(),
    });
  });
}

/** Articles: the documents that prove what is said. */
export function articleRows({ articles }: GraphFile, means: Means): FtmEntity[] {
  return articles.map(({ id, language, published, outlet, author, title, url }) =>
    ftmEntity(thingId("article", id), "Article", {
      author,
      fileName: id,
      language: /^[a-z]{2,3}$/.test(language) ? (threeLetters[language] ?? language) : undefined,
      name: named(title, id),
      publishedAt: isoDates(published).date,
      publisher: nameIn(means, outlet),
      sourceUrl: webAddress(url),
      title,
    }),
  );
}

/** Languages go by three letters there. */
const threeLetters: Readonly<Record<string, string>> = { en: "eng", it: "ita" };
