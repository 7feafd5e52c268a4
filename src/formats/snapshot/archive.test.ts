import { expect, test } from "vitest";
import { archiveOf, textsIn } from "./archive.ts";

const texts = ["one", "two", "⚠ three"];
const named = texts.map((text, index) => ({ name: index < 2 ? "Same/name" : "other", text }));

test("what goes into an archive comes out of it, however it is called", () => {
  const { name, content } = archiveOf(named);
  expect(name).toBe("trama-snapshots.zip");
  expect(textsIn(content as Uint8Array)).toEqual(texts);
  expect(archiveOf(named).content).toEqual(content);
});

test("a single file is itself", () => expect(textsIn(new TextEncoder().encode("{}"))).toEqual(["{}"]));

test("a broken zip holds nothing", () => {
  const { content } = archiveOf(named);
  expect(textsIn((content as Uint8Array).slice(0, 40))).toEqual([]);
});
