import { expect, test } from "vitest";
import { archiveOf, textsIn } from "./archive.ts";

const texts = ["one", "two", "⚠ three"];
const named = texts.map((text, index) => ({ name: index < 2 ? "Same/name" : "other", text }));

test("what goes into an archive comes out of it, however it is called", async () => {
  const { name, content } = await archiveOf(named);
  expect(name).toBe("trama-snapshots.zip");
  expect(await textsIn(content as Uint8Array)).toEqual(texts);
  expect((await archiveOf(named)).content).toEqual(content);
});

test("a single file is itself", async () => {
  expect(await textsIn(new TextEncoder().encode("{}"))).toEqual(["{}"]);
});

test("a broken zip holds nothing", async () => {
  const { content } = await archiveOf(named);
  expect(await textsIn((content as Uint8Array).slice(0, 40))).toEqual([]);
});
