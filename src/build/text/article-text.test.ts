import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { normalise, wordsOf } from "./passage.ts";

/** So many words in a row are a sentence of the article's, not a name or a turn of phrase. */
const RUN = 8;

const texts = process.env["TRAMA_TEXTS"];
if (texts === undefined)
  console.warn("TRAMA_TEXTS is not set: nobody checked that no article's text is in the repository.");

function runsOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, start) => words.slice(start, start + RUN).join(" "));
}

const isText = (content: Buffer) => !content.subarray(0, 8_000).includes(0);

test.skipIf(texts === undefined)("no tracked file holds eight words of an article in a row", () => {
  const folder = texts ?? "";
  const articles = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  expect(articles.length).toBeGreaterThan(0);
  const runs = new Set(
    articles.flatMap((name) => runsOf(wordsOf(readFileSync(join(folder, name), "utf8"), "it").map(({ text }) => text))),
  );
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  const found = listed
    .split("\0")
    .filter((path) => path !== "")
    .flatMap((path) => {
      let content: Buffer;
      try {
        content = readFileSync(path);
      } catch {
        // Deleted, and not yet so committed.
        return [];
      }
      if (!isText(content)) return [];
      const words = normalise(content.toString("utf8").replace(/\bhttps?:\S+/g, " "));
      return runsOf(words)
        .filter((run) => runs.has(run))
        .map((run) => `${path}: ${run}`);
    });
  expect(found).toEqual([]);
});
