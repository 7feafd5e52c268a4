import { createHash } from "node:crypto";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { GraphFile } from "#model/graph-file.ts";
import { speechIn } from "#words/speech.ts";
import type { Brief, Inline } from "../brief/brief.ts";
import { briefOf } from "../brief/compose.ts";
import { briefHtml } from "../brief/html.ts";
import { briefMarkdown } from "../brief/markdown.ts";
import { STYLE, STYLE_HASH } from "../brief/style.ts";
import { graphFiles } from "../golden/arbitrary.ts";
import { hostileText } from "../golden/arbitrary-text.ts";
import { hostile } from "../golden/graph.ts";
import { sourceOf } from "../golden/source.ts";
import { type Program, pythonModule, run, testWith } from "./program.ts";

const cmark: Program = { command: "cmark-gfm", debian: "cmark-gfm", probe: ["--version"] };
const python = pythonModule("html.parser", "python3");

/** A text as it is read back, whatever became of its spaces and of what neither XML nor UTF-8 can hold. */
const read = (text: string) =>
  text
    .replaceAll(/[\u0000-\u0020\u007F-\u00A0\u2028\u2029\uFEFF\uFFFE\uFFFF\uFFFD]|\p{Zs}|\p{Cs}/gu, " ")
    .replaceAll(/ +/g, " ")
    .trim();

const words = (content: readonly Inline[]) => content.filter((piece) => typeof piece === "string").join("");
const references = (content: readonly Inline[]) =>
  content.flatMap((piece) => (typeof piece === "string" ? [] : [piece.note]));

/** What a reader is to find, block by block: its text, and the notes that it refers to. */
function blocksOf({ title, lead, sections, sources }: Brief) {
  const plain = (text: string) => ({ text: read(text), notes: [] as number[] });
  const inline = (content: readonly Inline[]) => ({ text: read(words(content)), notes: references(content) });
  return [
    ...[title, ...lead].map(plain),
    ...sections.flatMap((section) => [
      plain(section.title),
      ...section.blocks.flatMap((block) => {
        if (block.kind === "heading") return [plain(block.text)];
        return block.kind === "text" ? [inline(block.content)] : block.items.map(inline);
      }),
    ]),
    ...[sources.title, sources.count].map(plain),
  ].filter(({ text, notes }) => text !== "" || notes.length > 0);
}

/** What Markdown trips over, besides what every format does. */
const traps = [
  "*bold*",
  "_so_",
  "**",
  "[a](b)",
  "![a](b)",
  "[^1]",
  "[^1]: x",
  "[a]: b",
  "# h",
  "> q",
  "- x",
  "+ x",
  "* x",
  "1. x",
  "12) x",
  "---",
  "===",
  "| a | b |",
  "~~no~~",
  "<!-- -->",
  "<https://evil.example>",
  "https://evil.example",
  "www.evil.example",
  "a@evil.example",
  "<img src=x onerror=alert(1)>",
  "&lt;b&gt;",
  "&#60;",
  "$x$",
  "    code",
  "\tcode",
  "\\[",
  "`",
  "- [ ] x",
  "[x",
  "x]",
  "(",
  ")",
  "!",
  "x\n\n# y",
];
const text = fc.oneof(
  hostileText,
  fc.constantFrom(...traps),
  fc.tuple(fc.constantFrom(...traps), hostileText).map((two) => two.join("")),
);

const briefs = fc
  .tuple(graphFiles({ text }), fc.constantFrom("en" as const, "it" as const))
  .map(([file, language]) => [file, language] as const);
const briefIn = (file: GraphFile, language: "en" | "it") => briefOf(sourceOf(file, { speech: speechIn(language) }));

/** Walks through XML: what begins, what is said, what ends. Throws where it is not well formed. */
function walk(
  xml: string,
  on: {
    readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
    readonly text: (text: string) => void;
    readonly close: (name: string) => void;
  },
) {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => on.open(name, attributes));
  parser.on("text", on.text);
  parser.on("closetag", ({ name }) => on.close(name));
  parser.write(xml).close();
}

/** cmark-gfm has no name for footnotes in its XML. */
function syntaxTree(markdown: string): string {
  const extensions = ["footnotes", "autolink", "table", "strikethrough", "tasklist"].flatMap((name) => ["-e", name]);
  const { status, out } = run(cmark, [...extensions, "-t", "xml"], markdown);
  expect(status).toBe(0);
  return out
    .replaceAll("<<unknown> />", "<footnote_reference />")
    .replaceAll("<<unknown>>", "<footnote_definition>")
    .replaceAll("</<unknown>>", "</footnote_definition>")
    .replaceAll(/[\u0001-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD");
}

function readMarkdown(markdown: string) {
  const blocks: { text: string; notes: number }[] = [];
  const definitions: string[] = [];
  const kinds = new Set<string>();
  const links: string[] = [];
  const images: string[] = [];
  let [inNote, inImage, inText] = [false, false, false];
  walk(syntaxTree(markdown), {
    open: (name, { destination = "" }) => {
      kinds.add(name);
      inText = name === "text";
      inImage ||= name === "image";
      if (name === "footnote_definition") definitions.push("");
      if (name === "footnote_definition") inNote = true;
      else if (name === "footnote_reference") (blocks.at(-1) ?? { notes: 0 }).notes++;
      else if (name === "link") links.push(destination);
      else if (name === "image") images.push(destination);
      else if ((name === "paragraph" || name === "heading") && !inNote) blocks.push({ text: "", notes: 0 });
    },
    text: (text) => {
      // Between elements there is nothing but the layout of the XML.
      if (inImage || !inText) return;
      if (inNote) definitions.push(`${definitions.pop() ?? ""}${text}`);
      else if (blocks.length > 0) (blocks.at(-1) ?? { text: "" }).text += text;
    },
    close: (name) => {
      inText = false;
      if (name === "footnote_definition") inNote = false;
      if (name === "image") inImage = false;
    },
  });
  return { blocks, definitions, kinds, links, images };
}

describe("a brief as Markdown, read by cmark-gfm", () => {
  const testMarkdown = testWith(cmark);
  const ours = [
    "document",
    "heading",
    "paragraph",
    "text",
    "list",
    "item",
    "link",
    "image",
    "footnote_reference",
    "footnote_definition",
  ];

  testMarkdown("no name, quote or address makes markup, footnotes or HTML", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(briefs, async ([file, language]) => {
        const brief = await briefIn(file, language);
        const markdown = briefMarkdown(brief, "graph.svg");
        const { blocks, definitions, kinds, links, images } = readMarkdown(markdown);
        expect([...kinds].filter((kind) => !ours.includes(kind))).toEqual([]);
        const found = blocks.map(({ text, notes }) => ({ text: read(text), notes }));
        expect(found.filter(({ text, notes }) => text !== "" || notes > 0)).toEqual(
          blocksOf(brief).map(({ text, notes }) => ({ text, notes: notes.length })),
        );
        expect(definitions.length).toBe(brief.notes.length);
        definitions.forEach((definition, index) => {
          expect(read(definition).startsWith(read(brief.notes[index]?.text ?? ""))).toBe(true);
        });
        expect(images).toEqual(brief.picture === null ? [] : ["graph.svg"]);
        const addresses = links.filter((link) => !link.startsWith("mailto:"));
        expect(addresses.length).toBe(brief.notes.filter(({ url }) => url !== undefined).length);
        for (const address of addresses) expect(address).toMatch(/^https?:\/\/[^\s<>"]*$/i);
      }),
      { numRuns: 60 },
    );
  });
});

test("each footnote is defined once, on a line, in the order in which they are referred to", async () => {
  await fc.assert(
    fc.asyncProperty(briefs, async ([file, language]) => {
      const brief = await briefIn(file, language);
      const lines = briefMarkdown(brief, "graph.svg").split("\n");
      const defined = lines.flatMap((line) => /^\[\^(\d+)\]: ./.exec(line)?.[1] ?? []);
      const used = lines
        .filter((line) => !/^\[\^\d+\]: /.test(line))
        .flatMap((line) => [...line.matchAll(/(?<!\\)\[\^(\d+)\]/g)].map(([, number]) => number));
      const all = brief.notes.map((_, index) => String(index + 1));
      expect(defined).toEqual(all);
      expect([...new Set(used)].sort((a, b) => Number(a) - Number(b))).toEqual(all);
    }),
    { numRuns: 60 },
  );
});

const elements = new Set(
  "html head meta title style body article header h1 h2 h3 p figure section ul ol li sup a svg desc g path text tspan circle rect".split(
    " ",
  ),
);

/** A page by its elements, their attributes and its text outside the picture. */
function readHtml(html: string) {
  const opened: { name: string; attributes: Readonly<Record<string, string>> }[] = [];
  const path: string[] = [];
  const texts: string[] = [];
  walk(html, {
    open: (name, attributes) => {
      opened.push({ name, attributes });
      path.push(name);
      if (["h1", "h2", "h3", "p", "li"].includes(name)) texts.push("");
    },
    text: (text) => {
      if (path.includes("svg") || path.includes("sup") || !path.includes("article")) return;
      if (texts.length > 0) texts.push(`${texts.pop() ?? ""}${text}`);
    },
    close: () => path.pop(),
  });
  return { opened, texts: texts.map(read) };
}

describe("a brief as a page", () => {
  test("is well formed, with our elements alone; references and notes lead to each other", async () => {
    await fc.assert(
      fc.asyncProperty(briefs, async ([file, language]) => {
        const brief = await briefIn(file, language);
        const { opened, texts } = readHtml(briefHtml(brief));
        expect(opened.filter(({ name }) => !elements.has(name))).toEqual([]);
        const ids = opened.flatMap(({ attributes }) => attributes["id"] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { name, attributes } of opened) {
          for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on|^style$|^src/i);
          const { href } = attributes;
          if (name !== "a" || href === undefined) continue;
          if (href.startsWith("#")) expect(ids).toContain(href.slice(1));
          else expect(href).toMatch(/^https?:\/\/[^\s<>"]*$/i);
        }
        const expected = blocksOf(brief).map(({ text }) => text);
        expect(texts.slice(0, texts.length - brief.notes.length).filter((text) => text !== "")).toEqual(
          expected.filter((text) => text !== ""),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("its policy allows its style and nothing else", async () => {
    const html = briefHtml(await briefIn(hostile, "en"));
    expect(createHash("sha256").update(STYLE).digest("base64")).toBe(STYLE_HASH);
    expect(html).toContain(`<style>${STYLE}</style>`);
    expect(html).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${STYLE_HASH}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(html).not.toMatch(/<script|javascript:/i);
  });

  testWith(python)("an HTML reader finds the same elements as an XML reader", async () => {
    const html = briefHtml(await briefIn(hostile, "it"));
    const script = `
import sys, html.parser
class Reader(html.parser.HTMLParser):
    def handle_starttag(self, tag, attrs): print(tag)
Reader().feed(sys.stdin.buffer.read().decode("utf-8"))
`;
    const { status, out } = run(python, ["-c", script], html);
    expect(status).toBe(0);
    expect(out.trim().split("\n")).toEqual(readHtml(html).opened.map(({ name }) => name.toLowerCase()));
  });
});
