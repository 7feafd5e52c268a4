import { expect, test } from "vitest";
import type { ArticleId, EntityTypeId, EntityId, FamilyId, LensId, RelationId, RelationTypeId } from "#model/ids.ts";
import { everything, type Filter } from "./filter.ts";
import { selectRelations } from "./select-relations.ts";
import { date, graphOf } from "./fixture.ts";

const graph = graphOf([
  ["eu-authority scrutinises deal-one"],
  ["microsoft party_to deal-one"],
  ["openai party_to deal-one"],
  ["microsoft party_to deal-two"],
  ["mistral party_to deal-two"],
  ["microsoft invested_in openai"],
  ["microsoft acquired mistral"],
  ["exor invested_in mistral"],
]);

const families = (...ids: string[]) => ({ families: ids as FamilyId[] });
const types = (...ids: string[]) => ({ types: ids as RelationTypeId[] });
const lenses = (...ids: string[]) => ({ lenses: ids as LensId[] });

const only = (...ids: string[]) => ({ relations: ids as RelationId[] });

const scrutiny = ["eu-authority:scrutinises:deal-one", "microsoft:party_to:deal-one", "openai:party_to:deal-one"];

test.each<[string, Partial<Filter>, string[]]>([
  ["a lens, with the parties of the deals that it touches and of no other", lenses("antitrust"), scrutiny],
  ["a family, the same way", families("antitrust"), scrutiny],
  [
    "a lens, only some relations of it",
    { ...lenses("antitrust"), ...only(...scrutiny.slice(0, 2)) },
    scrutiny.slice(0, 2),
  ],
  [
    "parties that come along, and not what they come along with",
    { ...lenses("antitrust"), ...only(...scrutiny.slice(1)) },
    scrutiny.slice(1),
  ],
  ["only what other filters leave, too", { ...lenses("takeovers"), ...only("exor:invested_in:mistral") }, []],
  ["a lens of types", lenses("takeovers"), ["microsoft:acquired:mistral"]],
  ["any of two lenses", lenses("antitrust", "takeovers"), [...scrutiny, "microsoft:acquired:mistral"]],
  ["a family and a type of it", { ...families("money"), ...types("acquired") }, ["microsoft:acquired:mistral"]],
  ["a family and a type of another: nothing", { ...families("antitrust"), ...types("acquired") }, []],
  [
    "structural relations asked for by name",
    types("party_to"),
    [
      "microsoft:party_to:deal-one",
      "microsoft:party_to:deal-two",
      "mistral:party_to:deal-two",
      "openai:party_to:deal-one",
    ],
  ],
  ["no family: nothing", families(), []],
  ["the neighbourhood of an entity", { focus: "exor" as EntityId }, ["exor:invested_in:mistral"]],
  [
    "the neighbourhood of an entity within a family, with what is between its neighbours",
    { ...families("money"), focus: "mistral" as EntityId },
    ["exor:invested_in:mistral", "microsoft:acquired:mistral"],
  ],
])("selects %s", (_, filter, expected) => {
  expect([...selectRelations(graph, { ...everything, ...filter })].sort()).toEqual([...expected].sort());
});

const many = graphOf([
  ["eu-authority scrutinises deal-one", { status: "alleged" }],
  ["microsoft party_to deal-one"],
  ["microsoft invested_in openai", { attributedTo: ["ft" as EntityId], when: date("2023-05") }],
  ["microsoft invested_in openai", { attributedTo: ["bloomberg" as EntityId], when: date("2023-06") }],
  ["exor invested_in mistral", { article: "two" as ArticleId, status: "reported" }],
]);

test.each<[string, Partial<Filter>, string[]]>([
  [
    "a status, with what comes along",
    { statuses: ["alleged"] },
    ["eu-authority:scrutinises:deal-one", "microsoft:party_to:deal-one"],
  ],
  ["two independent origins", { leastOrigins: 2 }, ["microsoft:invested_in:openai"]],
  ["what sources disagree about", { disputed: true }, ["microsoft:invested_in:openai"]],
  ["an article", { articles: ["two" as ArticleId] }, ["exor:invested_in:mistral"]],
  [
    "types of entity that both ends have",
    { entityTypes: ["company" as EntityTypeId] },
    ["exor:invested_in:mistral", "microsoft:invested_in:openai"],
  ],
  [
    "types of entity, of what comes along too",
    { entityTypes: ["public_body", "deal"] as EntityTypeId[] },
    ["eu-authority:scrutinises:deal-one"],
  ],
])("selects by %s", (_, filter, expected) => {
  expect([...selectRelations(many, { ...everything, ...filter })].sort()).toEqual([...expected].sort());
});

test("selects everything without a filter", () => {
  expect(selectRelations(graph, everything).size).toBe(8);
});
