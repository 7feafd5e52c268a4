import { strFromU8, strToU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipped } from "./zip.ts";

const files = [
  { name: "città.csv", content: "id\né\n" },
  { name: "b.bin", content: new Uint8Array([0, 255]) },
];

test("files come out as they went in, under their names", async () => {
  const { name, content } = await zipped(files, "graph.zip");
  const unzipped = unzipSync(content as Uint8Array);
  expect(name).toBe("graph.zip");
  expect(Object.keys(unzipped)).toEqual(["città.csv", "b.bin"]);
  expect(strFromU8(unzipped["città.csv"] ?? strToU8(""))).toBe("id\né\n");
  expect([...(unzipped["b.bin"] ?? [])]).toEqual([0, 255]);
});

test("equal files give equal bytes", async () => {
  expect(await zipped(files, "a.zip")).toEqual(await zipped(files, "a.zip"));
});
