import { expect, test } from "vitest";
import type { EntityId, FamilyId, LensId, RelationTypeId } from "#model/ids.ts";
import { everything, type Filter, selectRelations } from "./filter.ts";
import { graphOf } from "./fixture.ts";

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

const scrutiny = ["eu-authority:scrutinises:deal-one", "microsoft:party_to:deal-one", "openai:party_to:deal-one"];

test.each<[string, Partial<Filter>, string[]]>([
  ["a lens, with the parties of the deals that it touches and of no other", lenses("antitrust"), scrutiny],
  ["a family, the same way", families("antitrust"), scrutiny],
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

test("selects everything without a filter", () => {
  expect(selectRelations(graph, everything).size).toBe(8);
});
