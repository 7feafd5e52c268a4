import fc from "fast-check";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { parseDocument, stringify } from "yaml";
import { graphFileText } from "#graph/graph-file-text.ts";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { wholeGraph } from "#graph/subgraph.ts";
import { GraphFile } from "#model/graph-file.ts";
import { buildFolder } from "./build.ts";
import { type DataFolder, loadDataFolder } from "./read/data-folder.ts";

const whole = await loadDataFolder(new URL("golden/whole/data", import.meta.url).pathname, "data");

async function bytesOf(folder: DataFolder): Promise<string> {
  const { result } = await buildFolder(folder);
  return result?.bytes.toString("utf8") ?? "";
}

const expected = await bytesOf(whole);

/** The same facts with the keys of every map, the claims and the entities in another order. */
function shuffled(path: string, text: string, ranks: readonly number[]): string {
  let next = 0;
  const rank = () => ranks[next++ % ranks.length] ?? 0;
  const inOtherOrder = <Item>(items: readonly Item[]) =>
    items
      .map((item) => ({ item, rank: rank() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  const reorder = (value: unknown, isRows: boolean): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item) => reorder(item, false));
      return isRows ? inOtherOrder(items) : items;
    }
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, reorder(inner, key === "claims")] as const);
    return Object.fromEntries(inOtherOrder(entries));
  };
  return stringify(reorder(parseDocument(text, { schema: "failsafe" }).toJS(), path.startsWith("entities/")));
}

describe("the graph file", () => {
  test("is the same whatever the order of files, keys, claims and entities", async () => {
    const order = fc.record({
      paths: fc.shuffledSubarray([...whole.files.keys()], { minLength: whole.files.size }),
      ranks: fc.array(fc.nat(), { minLength: 20, maxLength: 50 }),
    });
    await fc.assert(
      fc.asyncProperty(order, async ({ paths, ranks }) => {
        const files = paths.map((path) => {
          const text = whole.files.get(path) ?? "";
          // The ontology's tables keep the editor's order: it is the order on the screen.
          return [path, path === "ontology.yaml" ? text : shuffled(path, text, ranks)] as const;
        });
        expect(await bytesOf({ name: "elsewhere", files: new Map(files) })).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });

  test("is what the model says it is", () => {
    expect(GraphFile.safeParse(JSON.parse(expected)).error).toBeUndefined();
  });

  test("has the hash of everything else in it", () => {
    const { hash, ...rest } = JSON.parse(expected) as GraphFile;
    expect(createHash("sha256").update(JSON.stringify(rest), "utf8").digest("hex")).toBe(hash);
  });

  test("has another hash when a fact is another", async () => {
    const files = new Map(whole.files);
    files.set("articles/first-story.yaml", (files.get("articles/first-story.yaml") ?? "").replace("1_200", "1_201"));
    expect((JSON.parse(await bytesOf({ name: "data", files })) as GraphFile).hash).not.toBe(
      (JSON.parse(expected) as GraphFile).hash,
    );
  });

  test("has another hash when a story is told otherwise, and says nothing of stories where there are none", async () => {
    const without = new Map([...whole.files].filter(([path]) => !path.startsWith("stories/")));
    const untold = await bytesOf({ name: "data", files: without });
    expect(JSON.parse(untold)).not.toHaveProperty("stories");
    expect(GraphFile.safeParse(JSON.parse(untold)).error).toBeUndefined();
    const story = whole.files.get("stories/flour-and-iron.yaml") ?? "";
    const other = new Map([
      ...without,
      ["stories/flour-and-iron.yaml", story.replace("This is all", "And that is it")],
    ]);
    const hashOf = (text: string) => (JSON.parse(text) as GraphFile).hash;
    const hashes = [untold, expected, await bytesOf({ name: "data", files: other })].map(hashOf);
    expect(new Set(hashes).size).toBe(3);
  });

  test("keeps its ids when status, amount or wording change", async () => {
    const files = new Map(whole.files);
    const article = files.get("articles/first-story.yaml") ?? "";
    files.set(
      "articles/first-story.yaml",
      article.replace("status: planned", "status: denied").replace("Claim 2", "Other"),
    );
    const ids = (text: string) => (JSON.parse(text) as GraphFile).claims.map(({ id }) => id);
    expect(ids(await bytesOf({ name: "data", files }))).toEqual(ids(expected));
  });
});

test("a graph file that a page reads and writes again is the same to the byte", () => {
  const graph = GraphFile.parse(JSON.parse(expected));
  expect(graphFileText(wholeGraph(indexGraph(graph)))).toBe(expected);
});
