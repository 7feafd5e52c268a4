import { describe, expect, test } from "vitest";
import { graphOf, problemOf } from "./fixture.ts";
import { readGexf } from "./gexf.ts";
import { readJgf } from "./jgf.ts";
import { limits } from "./limits.ts";

const gexf = (graph: string) => `<gexf xmlns="http://gexf.net/1.3" version="1.3">\n${graph}\n</gexf>`;
const twoNodes = '<nodes><node id="a" label="A"/><node id="b"/></nodes>';

describe("bytes", () => {
  const text = gexf(`<graph>${twoNodes.replace('"A"', '"Società 🦊"')}</graph>`);
  const utf8 = Buffer.from(text, "utf8");
  const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");

  test.each([
    ["UTF-8", utf8],
    ["UTF-8 with a mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
    ["UTF-16", utf16],
    ["UTF-16, the other way round", Buffer.from(utf16).swap16()],
  ])("%s is read", async (_, bytes) => {
    expect(graphOf(await readGexf(new Uint8Array(bytes))).nodes[0]?.label).toBe("Società 🦊");
  });

  test("any other encoding is refused rather than guessed", async () => {
    expect(problemOf(await readGexf(Buffer.from(text, "latin1")))).toEqual({ code: "not-utf8" });
  });

  test("a character that says that something is missing is no sign of another encoding", async () => {
    const replaced = Buffer.from(text.replace("🦊", "\uFFFD"), "utf8");
    expect(graphOf(await readGexf(replaced)).nodes[0]?.label).toBe("Società \uFFFD");
  });

  test("too many are refused", async () => {
    const large = new Uint8Array(limits.bytes + 1);
    expect(problemOf(await readJgf(large))).toEqual({ code: "too-large", values: { limit: 100 } });
  });
});
