import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nodeShapes } from "#model/ontology.ts";
import { stages } from "#model/stage.ts";
import { statuses } from "#model/status.ts";

/** How large a data folder is made. */
interface Size {
  readonly articles: number;
  readonly claims: number;
  readonly entities: number;
  readonly relations: number;
}

const fullSize: Size = { articles: 10_000, claims: 100_000, entities: 20_000, relations: 60_000 };

const entityTypes = [
  "company",
  "person",
  "public_body",
  "group",
  "deal",
  "product",
  "law",
  "proceeding",
  "place",
  "medium",
];
const families = ["antitrust", "money", "agreements", "people", "politics", "products", "places", "sources"];
const typesPerFamily = 4;
const relationTypes = families.flatMap((family) =>
  Array.from({ length: typesPerFamily }, (_, i) => `${family}_${i + 1}`),
);
const properties = ["employees", "valuation", "founded", "motto", "seat"] as const;
const propertyKinds = { employees: "number", valuation: "money", founded: "date", motto: "text", seat: "entity" };

/** `npm run bench -- generate DIR` writes the full size into a folder, to be built by hand. */
export async function run([directory]: readonly string[]): Promise<void> {
  if (directory === undefined) throw new Error("Usage: npm run bench -- generate DIR");
  await generate(directory);
}

/** Mulberry32: small, seeded, the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Dice {
  readonly below: (limit: number) => number;
  /** Few of them often, most of them seldom. */
  readonly skewed: (limit: number) => number;
  readonly of: <Item>(items: readonly Item[]) => Item;
  readonly hex: (digits: number) => string;
}

function dice(seed: number): Dice {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    skewed: (limit) => Math.floor(random() ** 3 * limit),
    of: (items) => items[below(items.length)] as (typeof items)[number],
    hex: (digits) => Array.from({ length: digits }, () => below(16).toString(16)).join(""),
  };
}

const mediumShare = 50;
const entityId = (index: number) => (index < mediumShare ? `medium-${index}` : `entity-number-${index}`);
const articleId = (index: number) => `article-${String(index).padStart(5, "0")}`;

/** Writes a data folder of synthetic facts with every field filled. The same size gives the same files. */
export async function generate(directory: string, size: Size = fullSize): Promise<void> {
  await mkdir(join(directory, "entities"), { recursive: true });
  await mkdir(join(directory, "articles"), { recursive: true });
  await writeFile(join(directory, "ontology.yaml"), ontology());
  for (let part = 0; part * 2_000 < size.entities; part++) {
    const entities = Array.from({ length: Math.min(2_000, size.entities - part * 2_000) }, (_, i) =>
      entity(part * 2_000 + i),
    );
    await writeFile(join(directory, "entities", `part-${part}.yaml`), entities.join(""));
  }
  const relations = relationKeys(size);
  const perArticle = Math.ceil(size.claims / size.articles);
  const luck = dice(2);
  for (let index = 0; index < size.articles; index++) {
    const claims = Array.from({ length: perArticle }, (_, i) =>
      claim({ index: index * perArticle + i, article: index, position: i, relations, size, luck }),
    );
    await writeFile(join(directory, "articles", `${articleId(index)}.yaml`), articleHead(index) + claims.join(""));
  }
  const disagreements = Array.from({ length: Math.ceil(size.articles / 20) }, (_, i) => disagreement(i, perArticle));
  await writeFile(join(directory, "disagreements.yaml"), disagreements.join(""));
}

function translated(en: string, it: string): string {
  return `{ en: "${en}", it: "${it}" }`;
}

function ontology(): string {
  const rows = (entries: readonly string[]) => entries.map((entry) => `  ${entry}\n`).join("");
  const types = entityTypes.map(
    (type, i) =>
      `${type}: { label: ${translated(type, type)}, plural: ${translated(type, type)}, shape: ${nodeShapes[i] ?? "tag"} }`,
  );
  const relations = relationTypes.map((type, i) => {
    const family = families[Math.floor(i / typesPerFamily)] ?? "";
    const stage = family === "antitrust" ? `, stage: ${stages[i % stages.length] ?? ""}` : "";
    const forms = `{ s: "{subject} ${type} {object}", p: "{subject} ${type} {object}" }`;
    return `${type}: { family: ${family}${stage}, from: [${entityTypes.join(", ")}], to: [${entityTypes.join(", ")}], label: ${translated(type, type)}, inverse: ${translated(type, type)}, sentence: { en: ${forms}, it: ${forms} } }`;
  });
  return [
    `entityTypes:\n${rows(types)}`,
    `families:\n${rows(families.map((family) => `${family}: { label: ${translated(family, family)} }`))}`,
    `relationTypes:\n${rows(relations)}`,
    `properties:\n${rows(properties.map((id) => `${id}: { kind: ${propertyKinds[id]}, label: ${translated(id, id)} }`))}`,
    `lenses:\n${rows(families.map((id) => `${id}: { label: ${translated(id, id)}, families: [${id}] }`))}`,
  ].join("");
}

function entity(index: number): string {
  const type = index < mediumShare ? "medium" : entityTypes[index % (entityTypes.length - 1)];
  return `- id: ${entityId(index)}
  type: ${type}
  label: { en: Entity number ${index}, it: Entità numero ${index} }
  aliases: [E${index}, The ${index}]
  grammar: { en: { article: none, number: s }, it: { article: la, gender: f, number: s } }
`;
}

interface Key {
  readonly subject: number;
  readonly type: string;
  readonly object: number;
}

/** Distinct relations; the first ones make sure that every entity has one. */
function relationKeys({ entities, relations }: Size): Key[] {
  const luck = dice(1);
  const seen = new Set<string>();
  const keys: Key[] = [];
  while (keys.length < relations) {
    const subject = keys.length < entities ? keys.length : luck.skewed(entities);
    const key = { subject, type: luck.of(relationTypes), object: luck.skewed(entities) };
    const id = `${key.subject} ${key.type} ${key.object}`;
    if (key.subject === key.object || seen.has(id)) continue;
    seen.add(id);
    keys.push(key);
  }
  return keys;
}

function articleHead(index: number): string {
  const day = String(1 + (index % 28)).padStart(2, "0");
  const month = String(1 + (index % 12)).padStart(2, "0");
  return `# yaml-language-server: $schema=../schema/article.schema.json
id: ${articleId(index)}
outlet: ${entityId(index % mediumShare)}
language: ${index % 2 === 0 ? "en" : "it"}
published: ${2015 + (index % 10)}-${month}-${day}
author: Author ${index % 500}
title: The title of the article with number ${index}
url: https://news.example.org/${2015 + (index % 10)}/${month}/${articleId(index)}
claims:
`;
}

interface ClaimOptions {
  readonly index: number;
  readonly article: number;
  readonly position: number;
  readonly relations: readonly Key[];
  readonly size: Size;
  readonly luck: Dice;
}

const dates = ["2023-05", "2024-02-26~", "2023-04/2023-12", "2024-XX", "2022", "2021-11-30"];

function claim({ index, article, position, relations, size, luck }: ClaimOptions): string {
  const amount = `{ value: ${1 + luck.below(900)}_000_000, currency: ${luck.of(["EUR", "USD", "GBP"])}, qualifier: ${luck.of(["about", "over", "under"])} }`;
  const responds = position === 0 ? "" : `    respondsTo: ${articleId(article)}-claim-${position - 1}\n`;
  return `  - id: ${articleId(article)}-claim-${position}
${index % 10 === 9 ? property(index, size, luck, amount) : relation(index, relations, amount)}    when: ${luck.of(dates)}
    status: ${luck.of(statuses)}
    attributedTo: [${entityId(luck.skewed(size.entities))}, ${entityId(luck.below(mediumShare))}]
    via: ${entityId(luck.below(mediumShare))}
    quoted: ${luck.of(["true", "false"])}
${responds}    at: { paragraph: ${1 + position * 3}, sentence: ${1 + (index % 4)}, words: ${8 + luck.below(20)}, digest: ${luck.hex(32)}, occurrence: 1 }
    says:
      en: The source puts the sum at ${index} million euros, to become shares in the next round of the company.
      it: La fonte parla di ${index} milioni di euro, da convertire in azioni nel prossimo round della società.
    quote: The words of the source about claim number ${index}, as the article gives them in its own text.
`;
}

function relation(index: number, relations: readonly Key[], amount: string): string {
  const key = relations[(index - Math.floor(index / 10)) % relations.length];
  if (key === undefined) throw new Error("There are no relations to claim");
  return `    subject: ${entityId(key.subject)}
    relation: ${key.type}
    object: ${entityId(key.object)}
    event: round-1
    amount: ${amount}
`;
}

function property(index: number, { entities }: Size, luck: Dice, amount: string): string {
  const name = luck.of(properties);
  const values: Record<(typeof properties)[number], string> = {
    employees: `value: ${luck.below(100_000)}`,
    valuation: `amount: ${amount}`,
    founded: `value: ${1950 + luck.below(70)}`,
    motto: `value: ${translated(`Motto ${index}`, `Motto numero ${index}`)}`,
    seat: `value: ${entityId(luck.below(entities))}`,
  };
  return `    subject: ${entityId(luck.skewed(entities))}
    property: ${name}
    ${values[name]}
`;
}

function disagreement(index: number, perArticle: number): string {
  const claimOf = (article: number) => `${articleId(article)}-claim-${index % perArticle}`;
  return `- id: disagreement-${index}
  about: ${translated(`Disagreement ${index}`, `Disaccordo ${index}`)}
  sides: [[${claimOf(index)}], [${claimOf(index + 1)}]]
  resolution: { side: 1, reason: ${translated("The later one corrects", "La seconda corregge")}, source: an editor }
`;
}
