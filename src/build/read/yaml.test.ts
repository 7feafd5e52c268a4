import { describe, expect, test } from "vitest";
import { documentReader } from "./document-reader.ts";
import { fileOf } from "./source-file.ts";
import { readYaml } from "./yaml.ts";

const read = (text: string) => readYaml({ path: "a.yaml", name: "a.yaml", text });

describe("readYaml", () => {
  test.each([
    ["a digest of digits", "12345678901234567890123456789012"],
    ["a digest that looks like a float", "00000000000000000000000000001e99"],
    ["a year", "2024"],
    ["a number with separators", "15_000_000"],
    ["Norway", "no"],
    ["a truth", "true"],
    ["an octal", "007"],
  ])("%s stays as it was written", (_, written) => {
    expect(read(`value: ${written}`)).toEqual({ ok: true, value: { value: written } });
  });

  test("nothing is the empty text", () => {
    expect(read("url:")).toEqual({ ok: true, value: { url: "" } });
  });

  test("anchors and block texts are read", () => {
    expect(read("a: &x [1]\nb: *x\nc: >\n  two\n  lines\n")).toEqual({
      ok: true,
      value: { a: ["1"], b: ["1"], c: "two lines\n" },
    });
  });
});

describe("documentReader", () => {
  test("two threads read a large folder as one would", async () => {
    const line = `- { id: some-entity, label: { en: "Some — entity", it: Entità }, aliases: [15_000, 2024] }\n`;
    const files = new Map(
      Array.from({ length: 30 }, (_, i) => [`entities/${i}.yaml`, line.repeat(20 + i)] as [string, string]),
    );
    files.set("entities/broken.yaml", "- [\n");
    files.set("entities/zz-broken.yaml", "a: 1\na: 2\n");
    const folder = { name: "data", files };
    const reader = await documentReader(folder, { worthAThread: 0 });
    for (const path of files.keys()) {
      const file = fileOf(folder, path);
      expect(reader(file)).toEqual(readYaml(file));
    }
  });
});
