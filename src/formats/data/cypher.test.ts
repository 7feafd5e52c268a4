import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostile } from "../golden/graph.ts";
import { filesOf, sourceOf } from "../golden/source.ts";
import { cypher, cypherName, cypherString } from "./cypher.ts";

type Token = readonly [kind: "string" | "name" | "other", text: string];

const meanings: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "'": "'", "\\": "\\" };

/**
 * Splits Cypher as Neo4j does: `\uXXXX` is read before anything else, wherever it stands. Throws at a string or name
 * that does not end.
 */
function tokens(script: string): Token[] {
  const text = script.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const found: Token[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const [string] = /^'(?:[^'\\]|\\.)*'/s.exec(rest) ?? [];
    const [name] = /^`(?:[^`]|``)*`/.exec(rest) ?? [];
    const whole = string ?? name ?? /^[^'`]/s.exec(rest)?.[0];
    if (whole === undefined) throw new Error(`Not closed: ${rest.slice(0, 40)}`);
    if (string !== undefined) {
      found.push([
        "string",
        string.slice(1, -1).replaceAll(/\\(.)/gs, (_, mark: string) => meanings[mark] ?? `?${mark}`),
      ]);
    } else if (name !== undefined) found.push(["name", name.slice(1, -1).replaceAll("``", "`")]);
    else found.push(["other", whole]);
    at += whole.length;
  }
  return found;
}

/** The value of an expression of strings joined by `+`. */
function value(expression: string): string {
  const found = tokens(expression);
  expect(found.filter(([kind]) => kind === "other").every(([, text]) => text === " " || text === "+")).toBe(true);
  return found
    .filter(([kind]) => kind === "string")
    .map(([, text]) => text)
    .join("");
}

const hard = fc.stringMatching(/^(?:[\\'"`u0027\n\r\t{};\/*]|\\u0027|[\s\S]){0,20}$/);

describe("Cypher", () => {
  test.each([
    "plain",
    "it's",
    "\\",
    "\\'",
    "\\u0027 RETURN 1 //",
    "\\U0027",
    "a\r\nb\tc",
    "`",
    "é 🦊 \u202e",
    "",
    "u",
    "\\\\u0060",
  ])("writes %j as a string that says it", (text) => expect(value(cypherString(text))).toBe(text));

  test("no text breaks out of its string", () => {
    fc.assert(
      fc.property(hard, (text) => {
        expect(value(cypherString(text))).toBe(text);
      }),
    );
  });

  test("no name breaks out of its backticks", () => {
    fc.assert(
      fc.property(hard, (text) => {
        expect(tokens(cypherName(text))).toEqual([["name", expect.any(String)]]);
      }),
    );
    expect(tokens(cypherName("a`b"))).toEqual([["name", "a`b"]]);
  });

  test("a script has one statement an entity and a relation, found again by their ids", async () => {
    const [{ content } = { content: "" }] = await filesOf(cypher, sourceOf(hostile));
    const outside = tokens(content as string)
      .map(([kind, text]) => (kind === "other" ? text : kind === "name" ? "N" : "S"))
      .join("");
    expect(outside.match(/;/g)).toHaveLength(1 + hostile.entities.length + hostile.relations.length);
    expect(outside.match(/MERGE \(n:Entity \{id: S\}\)/g)).toHaveLength(hostile.entities.length);
    expect(outside.match(/MERGE \(a\)-\[r:N \{id: S\}\]->\(b\)/g)).toHaveLength(hostile.relations.length);
  });

  test("claims are a list of texts in JSON", async () => {
    const [{ content } = { content: "" }] = await filesOf(cypher, sourceOf(hostile));
    const strings = tokens(content as string).flatMap(([kind, text]) => (kind === "string" ? [text] : []));
    const claims = strings
      .filter((text) => text.startsWith('{"id":"c'))
      .map((text) => JSON.parse(text) as { id: string });
    expect(claims.map(({ id }) => id)).toEqual(["c1", "c2", "c3"]);
  });
});
