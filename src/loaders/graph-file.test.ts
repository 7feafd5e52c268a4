import { expect, test } from "vitest";
import { graphFileOf } from "#graph/fixture.ts";
import { loadGraphFile } from "./graph-file.ts";

const file = graphFileOf([["a invested_in b"]]);
const answer =
  (text: string, status = 200) =>
  () =>
    Promise.resolve({ ok: status < 400, status, text: () => Promise.resolve(text) });

test("loads a graph file", async () => {
  expect(await loadGraphFile("graph.json", answer(JSON.stringify(file)))).toEqual({ ok: true, value: file });
});

test.each([
  ["graph-missing", answer("not found", 404)],
  ["graph-not-json", answer("<!doctype html>")],
  ["graph-not-json", answer(JSON.stringify(file).slice(0, -10))],
  ["graph-invalid", answer("{}")],
  ["graph-invalid", answer(JSON.stringify({ ...file, relations: [{ id: "x" }] }))],
  ["graph-other-version", answer(JSON.stringify({ ...file, version: 99 }))],
  ["graph-unreachable", () => Promise.reject(new Error("offline"))],
])("reports %s", async (code, fetch) => {
  expect(await loadGraphFile("graph.json", fetch)).toMatchObject({
    ok: false,
    problems: [{ code, url: "graph.json" }],
  });
});
