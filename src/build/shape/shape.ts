import { SourceArticle, SourceArticleHead } from "#model/source/article.ts";
import { SourceClaim } from "#model/source/claim.ts";
import { SourceDisagreement, SourceDisagreements } from "#model/source/disagreement.ts";
import { SourceEntities, SourceEntity } from "#model/source/entity.ts";
import {
  SourceEntityType,
  SourceFamily,
  SourceLens,
  SourceOntology,
  SourceProperty,
  SourceRelationType,
} from "#model/source/ontology.ts";
import { SourceStory } from "#model/source/story.ts";
import { type Finding, valueAt } from "../finding.ts";
import type { DataFolder } from "../read/data-folder.ts";
import { documentReader } from "../read/document-reader.ts";
import { fileOf, type SourceFile, stemOf } from "../read/source-file.ts";

import { claimIdOf } from "./claim-id.ts";
import { check, Draft, entriesOf, itemsOf, memberOf, salvage } from "./draft.ts";
import { mend, standIns } from "./mend.ts";
import type { ClaimRow, Source } from "./source.ts";

const tableSchemas = {
  entityTypes: SourceEntityType,
  families: SourceFamily,
  relationTypes: SourceRelationType,
  properties: SourceProperty,
  lenses: SourceLens,
} as const;
type TableName = keyof typeof tableSchemas;
const tableNames = Object.keys(tableSchemas) as TableName[];

class Drafts {
  readonly tables = Object.fromEntries(tableNames.map((name) => [name, new Draft<never>()])) as Record<
    TableName,
    Draft<never>
  >;
  readonly entities = new Draft<SourceEntity>();
  readonly articles = new Draft<SourceArticleHead>();
  readonly claims: ClaimRow[] = [];
  readonly claimIds = new Draft<SourceClaim>();
  readonly disagreements = new Draft<SourceDisagreement>();
  readonly stories = new Draft<SourceStory>();
  whole = true;

  get source(): Source {
    const tables = Object.fromEntries(tableNames.map((name) => [name, this.tables[name].table])) as unknown as Pick<
      Source,
      TableName
    >;
    return {
      ...tables,
      entities: this.entities.table,
      articles: this.articles.table,
      claims: this.claims,
      claimIds: this.claimIds.table,
      disagreements: this.disagreements.table,
      stories: this.stories.table,
      whole: this.whole,
    };
  }
}

interface FileKind {
  readonly name: string;
  readonly matches: (path: string) => boolean;
  /** Puts the file's rows where they belong and says what is wrong with the others. */
  readonly read: (drafts: Drafts, file: SourceFile, data: unknown) => readonly Finding[];
  /** Notes that a file could not be read at all. */
  readonly lose: (drafts: Drafts, file: SourceFile) => void;
}

/** The kinds of file in a data folder. */
const fileKinds: readonly FileKind[] = [
  {
    name: "ontology",
    matches: (path) => path === "ontology.yaml",
    read: readOntology,
    lose: (drafts) => tableNames.forEach((name) => drafts.tables[name].lose()),
  },
  {
    name: "entities",
    matches: (path) => path.startsWith("entities/"),
    read: readEntities,
    lose: (drafts) => drafts.entities.lose(),
  },
  {
    name: "article",
    matches: (path) => path.startsWith("articles/"),
    read: readArticle,
    lose: (drafts, file) => {
      drafts.whole = false;
      drafts.articles.declare(stemOf(file));
      drafts.claimIds.lose();
    },
  },
  {
    name: "disagreements",
    matches: (path) => path === "disagreements.yaml",
    read: readDisagreements,
    lose: (drafts) => drafts.disagreements.lose(),
  },
  {
    name: "story",
    matches: (path) => path.startsWith("stories/"),
    read: readStory,
    lose: (drafts) => drafts.stories.lose(),
  },
];

/** Reads every file of a folder into rows of the right shape; whatever has another shape is a finding. */
export async function shape(folder: DataFolder): Promise<{ source: Source; findings: readonly Finding[] }> {
  const read = await documentReader(folder);
  const drafts = new Drafts();
  const findings: Finding[] = [];
  for (const path of [...folder.files.keys()].sort()) {
    const file = fileOf(folder, path);
    const kind = fileKinds.find(({ matches }) => matches(path));
    if (kind === undefined) {
      findings.push({ code: "file-ignored", severity: "warning", at: valueAt(file), value: path });
      continue;
    }
    const reading = read(file);
    if (reading.ok) findings.push(...kind.read(drafts, file, reading.value));
    else {
      findings.push(...reading.findings);
      kind.lose(drafts, file);
    }
  }
  findings.push(...missingFiles(folder, drafts));
  return { source: drafts.source, findings };
}

function missingFiles(folder: DataFolder, drafts: Drafts): Finding[] {
  if (folder.files.size === 0) {
    const at = valueAt({ path: "", name: folder.name, text: "" });
    return [{ code: "folder-empty", severity: "error", at, value: folder.name }];
  }
  if (folder.files.has("ontology.yaml")) return [];
  tableNames.forEach((name) => drafts.tables[name].lose());
  return [{ code: "ontology-missing", severity: "error", at: valueAt(fileOf(folder, "ontology.yaml")) }];
}

function readOntology(drafts: Drafts, file: SourceFile, data: unknown): readonly Finding[] {
  for (const name of tableNames) {
    const table = memberOf(data, name);
    if (typeof table !== "object") drafts.tables[name].lose();
    for (const [id, row] of entriesOf(table)) {
      const reading = { file, path: [name, id], data: row, schema: tableSchemas[name], standIns: standIns[name], id };
      salvage<unknown>(drafts.tables[name], reading);
    }
  }
  return check(SourceOntology, file, data).findings;
}

function readEntities(drafts: Drafts, file: SourceFile, data: unknown): readonly Finding[] {
  const { value, findings } = check(SourceEntities, file, data);
  value?.forEach((entity, index) => drafts.entities.add({ file, path: [index], id: entity.id, value: entity }));
  if (value === undefined) {
    if (!Array.isArray(data)) drafts.entities.lose();
    itemsOf(data).forEach((row, index) => {
      const reading = { file, path: [index], data: row, schema: SourceEntity, standIns: standIns.entities };
      salvage(drafts.entities, { ...reading, id: memberOf(row, "id") });
    });
  }
  return findings;
}

function readDisagreements(drafts: Drafts, file: SourceFile, data: unknown): readonly Finding[] {
  // A file of comments only says that nothing is recorded yet.
  if (data === "" || data === null) return [];
  itemsOf(data).forEach((row, index) => {
    const reading = { file, path: [index], data: row, schema: SourceDisagreement, standIns: standIns.disagreements };
    salvage(drafts.disagreements, { ...reading, id: memberOf(row, "id") });
  });
  return check(SourceDisagreements, file, data).findings;
}

function readStory(drafts: Drafts, file: SourceFile, data: unknown): readonly Finding[] {
  const reading = { file, path: [], data, schema: SourceStory, standIns: standIns.stories };
  salvage(drafts.stories, { ...reading, id: memberOf(data, "id") });
  return check(SourceStory, file, data).findings;
}

function readArticle(drafts: Drafts, file: SourceFile, data: unknown): readonly Finding[] {
  const { value, findings } = check(SourceArticle, file, data);
  const id = memberOf(data, "id");
  const article = typeof id === "string" && id !== "" ? id : stemOf(file);
  if (value !== undefined) {
    const { claims, ...head } = value;
    drafts.articles.add({ file, path: [], id: article, value: head });
    claims.forEach((claim, index) => addClaim(drafts, { file, path: ["claims", index], article, value: claim }));
    return findings;
  }
  drafts.whole = false;
  const { claims, ...head } = Object.fromEntries(entriesOf(data));
  const reading = { file, path: [], data: head, schema: SourceArticleHead, standIns: standIns.articles };
  salvage(drafts.articles, { ...reading, id: article });
  itemsOf(claims).forEach((claim, index) => {
    const value = mend(SourceClaim, claim, standIns.claims);
    const hasId = typeof memberOf(claim, "id") === "string" || SourceClaim.safeParse(claim).success;
    // An id that follows from a stand-in would be nobody's.
    const claimId = value !== undefined && hasId ? claimIdOf(article, value) : memberOf(claim, "id");
    drafts.claimIds.declare(claimId);
    if (value === undefined) return;
    const unique = `${file.name}:${index}`;
    drafts.claims.push({
      file,
      path: ["claims", index],
      article,
      id: typeof claimId === "string" ? claimId : unique,
      value,
    });
  });
  if (!Array.isArray(claims)) drafts.claimIds.lose();
  return findings;
}

function addClaim(drafts: Drafts, row: Omit<ClaimRow, "id">): void {
  const id = claimIdOf(row.article, row.value);
  drafts.claims.push({ ...row, id });
  drafts.claimIds.declare(id);
}
