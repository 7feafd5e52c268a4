import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jsonSchemas } from "./json-schema.ts";

const folder = new URL("../../../graph-data/schema/", import.meta.url);
const schemas = jsonSchemas();

test.each(schemas)("$name is up to date: npm run trama -- schema", ({ name, bytes }) => {
  expect(JSON.parse(readFileSync(new URL(name, folder), "utf8"))).toEqual(JSON.parse(bytes));
});

test("there are no others", () => {
  expect(readdirSync(folder).sort()).toEqual(schemas.map(({ name }) => name).sort());
});

/** Every schema of a key, with the path that leads to it. */
function keysOf(schema: unknown, path: string): { path: string; description: unknown }[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {}, ...rest } = schema as { properties?: Record<string, { description?: unknown }> };
  const own = Object.entries(properties).map(([key, value]) => ({
    path: `${path}.${key}`,
    description: value.description,
  }));
  const inner = [...Object.entries(properties), ...Object.entries(rest)];
  return [...own, ...inner.flatMap(([key, value]) => keysOf(value, `${path}.${key}`))];
}

interface ClaimKeys {
  readonly amount: { readonly properties: { readonly value: { readonly type: unknown } } };
  readonly when: { readonly type: unknown };
  readonly quoted: unknown;
}

describe("an editor", () => {
  test.each(schemas)("finds a description of every key in $name", ({ bytes }) => {
    const keys = keysOf(JSON.parse(bytes), "");
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter(({ description }) => typeof description !== "string")).toEqual([]);
  });

  test("takes numbers as YAML gives them", () => {
    const article = schemas.find(({ name }) => name.startsWith("article"))?.bytes ?? "";
    const { properties } = JSON.parse(article) as { properties: { claims: { items: { properties: ClaimKeys } } } };
    const claim = properties.claims.items.properties;
    // 15_000_000 is a text to a reader of YAML 1.2, and 2024 a number.
    expect(claim.amount.properties.value.type).toEqual(["number", "string"]);
    expect(claim.when.type).toEqual(["string", "number"]);
    expect(claim.quoted).toMatchObject({ type: "boolean", enum: [true, false] });
  });
});
