import { defaultModel, type Entity, Model } from "@alephdata/followthemoney";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PartialDate } from "#model/partial-date.ts";
import { GraphFile } from "#model/graph-file.ts";
import { graphParts } from "../golden/arbitrary.ts";
import { hostile } from "../golden/graph.ts";
import { filesOf, sourceOf } from "../golden/source.ts";
import { ftm } from "./ftm.ts";
import { isoDates } from "./iso-date.ts";
import { thingId } from "./thing-id.ts";
import type { FtmEntity } from "./things.ts";

const model = new Model(defaultModel);

async function rowsOf(file: GraphFile): Promise<FtmEntity[]> {
  const [written] = await filesOf(ftm, sourceOf(file));
  const lines = String(written?.content).split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as FtmEntity);
}

const isText = (value: unknown): value is string => typeof value === "string";

/** What the model finds wrong with a row, given what kinds of things there are. */
function faults(row: FtmEntity, schemata: ReadonlyMap<string, string>): string[] {
  // The package throws for a schema or a property that there is none of.
  const entity: Entity = model.getEntity({ ...row, properties: { ...row.properties } as Record<string, string[]> });
  const required = entity.schema
    .getParents()
    .concat(entity.schema)
    .flatMap((schema) => schema.required);
  const missing = required.filter((name) => !entity.hasProperty(name));
  const wrong = entity.getProperties().flatMap((property) => {
    const values = entity.getProperty(property).filter(isText);
    if (property.type.name === "entity") {
      const ends = values.map((id) => schemata.get(id));
      return ends.every((end) => end !== undefined && model.getSchema(end).isA(property.getRange()))
        ? []
        : [property.name];
    }
    if (property.type.name === "date")
      return values.every((date) => /^\d{4}(-\d\d){0,2}$/.test(date)) ? [] : [property.name];
    if (property.type.name === "url") return values.every((url) => /^https?:/i.test(url)) ? [] : [property.name];
    return [];
  });
  const id = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(row.id) ? [] : [`id ${row.id}`];
  return [...missing, ...wrong, ...id, ...(entity.schema.abstract ? ["abstract"] : [])];
}

async function faultsOf(file: GraphFile): Promise<string[]> {
  const rows = await rowsOf(file);
  const schemata = new Map(rows.map(({ id, schema }) => [id, schema]));
  expect(schemata.size).toBe(rows.length);
  return rows.flatMap((row) => faults(row, schemata));
}

test("any part of a graph is valid, and all of its links have both ends", async () => {
  const property = fc.asyncProperty(graphParts(), async (file) => {
    expect(await faultsOf(file)).toEqual([]);
  });
  await fc.assert(property, { numRuns: 60 });
});

/** Every entity type, with a relation of each type that means a kind of link, between any two of them. */
function everyKind(): GraphFile {
  const types = [
    "company",
    "deal",
    "group",
    "law",
    "medium",
    "person",
    "place",
    "proceeding",
    "product",
    "public_body",
    "ship",
  ];
  const relationTypes = [
    "acquired",
    "acquires_stake_in",
    "held_office_in",
    "invested_in",
    "leads",
    "lobbies_for",
    "part_of",
  ];
  relationTypes.push("party_to", "raised", "spokesperson_for", "worked_for", "sinks");
  const row = hostile.ontology.relationTypes["invested_in" as never];
  const keys = types.flatMap((from) => types.flatMap((to) => relationTypes.map((type) => ({ from, to, type }))));
  const [said] = hostile.claims;
  const [entity] = hostile.entities;
  const [entityType] = Object.values(hostile.ontology.entityTypes);
  return GraphFile.parse({
    ...hostile,
    ontology: {
      ...hostile.ontology,
      entityTypes: Object.fromEntries(types.map((type) => [type, entityType])),
      relationTypes: Object.fromEntries(relationTypes.map((type) => [type, { ...row, from: types, to: types }])),
    },
    entities: types.map((type) => ({ ...entity, id: type.replace("_", "-"), type })),
    relations: [],
    facts: [],
    disagreements: [],
    articles: hostile.articles.map((article) => ({ ...article, outlet: "medium" })),
    claims: keys.map(({ from, to, type }, index) => ({
      ...said,
      id: `c${index}`,
      subject: from.replace("_", "-"),
      object: to.replace("_", "-"),
      type,
    })),
  });
}

test("every relation type between any two entities makes a valid link", async () => {
  expect(await faultsOf(everyKind())).toEqual([]);
});

test("a link says what kind it is, who says so, where and how surely", async () => {
  const rows = await rowsOf(hostile);
  const links = rows.filter(({ id }) => id.startsWith("claim."));
  expect(links.map(({ schema }) => schema)).toEqual(["Payment", "Payment", "UnknownLink"]);
  expect(links[0]?.properties).toEqual({
    amount: ["15000000.5"],
    beneficiary: ["entity.boerse"],
    currency: ["EUR"],
    date: ["2024"],
    description: ["Line one\nline two"],
    payer: ["entity.acme"],
    publisher: ['=cmd|"/c calc"!A1'],
    purpose: ["invests in"],
    recordId: ["c1"],
    sourceUrl: ["https://example.org/?a=1&b=2"],
    summary: ["stated", "amount: about"],
  });
  expect(links[2]?.properties).toMatchObject({ role: ["scrutinises"], status: ["denied"] });
});

test.each(["denied", "alleged", "hypothesised", "planned"] as const)(
  "what is %s is no more than an unknown link",
  async (status) => {
    const claims = hostile.claims.map((claim) => ({ ...claim, status }));
    const rows = await rowsOf({ ...hostile, claims });
    const links = rows.filter(({ id }) => id.startsWith("claim."));
    expect(new Set(links.map(({ schema }) => schema))).toEqual(new Set(["UnknownLink"]));
  },
);

test.each<[string, PartialDate["precision"], object]>([
  ["2024-02-26", "day", { date: "2024-02-26" }],
  ["2024-02-26~", "day", { date: "2024-02" }],
  ["2024-02?", "month", { date: "2024" }],
  ["2024~", "year", {}],
  ["2024-XX", "year", { date: "2024" }],
  ["2024-02-26T10:00:00Z", "day", { date: "2024-02-26" }],
  ["201X", "interval", {}],
  ["2024-21", "interval", {}],
  ["2023-04/2023-12", "interval", { startDate: "2023-04", endDate: "2023-12" }],
  ["2023-04/..", "interval", { startDate: "2023-04" }],
  ["2023~/2024-21", "interval", {}],
])("%s (%s) goes as far as ISO dates go", (text, precision, expected) => {
  const date: PartialDate = { text, first: 0, last: 0, precision, approximate: /[?~%]/.test(text) };
  const given = Object.entries(isoDates(date)).filter(([, value]) => value !== undefined);
  expect(Object.fromEntries(given)).toEqual(expected);
});

test("different ids stay different", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
      fc.pre(one !== other);
      expect(thingId("claim", one)).not.toBe(thingId("claim", other));
    }),
  );
  expect(thingId("claim", "a:".repeat(90))).not.toBe(thingId("claim", `${"a:".repeat(90)}b`));
});
