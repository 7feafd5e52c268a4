import type { Block, Brief, Inline, Note } from "./brief.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import { addressOfFile, safeAddress } from "./web-address.ts";

/** Running text: words escaped together, so that only its beginning is taken for the beginning of a line. */
function inlineText(content: readonly Inline[]): string {
  let line = "";
  for (const piece of content) {
    if (typeof piece !== "string") line += `[^${piece.note}]`;
    // A space before a piece is lost on escaping, which trims.
    else line += line === "" ? escapeMarkdown(piece) : `${/^\s/.test(piece) ? " " : ""}${escapeMarkdown(piece)}`;
  }
  return line;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `### ${escapeMarkdown(block.text)}`;
    case "text":
      return inlineText(block.content);
    case "list": {
      const { start, items } = block;
      const mark = (index: number) => (start === undefined ? "-" : `${start + index}.`);
      return items.map((item, index) => `${mark(index)} ${inlineText(item)}`).join("\n");
    }
  }
}

const noteText = ({ text, url }: Note, index: number) =>
  `[^${index + 1}]: ${escapeMarkdown(text)}${url === undefined ? "" : `, <${safeAddress(url)}>`}`;

/**
 * A brief as Markdown with GitHub's footnotes: each is referred to, and defined once, on one line. `picture` is the name of
 * the file beside it that holds the picture.
 */
export function briefMarkdown(brief: Brief, picture: string): string {
  const { title, lead, sections, sources, notes } = brief;
  const image = brief.picture === null ? [] : [`![${escapeMarkdown(brief.picture.alt)}](<${addressOfFile(picture)}>)`];
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...lead.map(escapeMarkdown),
    ...image,
    ...sections.flatMap((section) => [`## ${escapeMarkdown(section.title)}`, ...section.blocks.map(blockText)]),
    `## ${escapeMarkdown(sources.title)}`,
    escapeMarkdown(sources.count),
    ...(notes.length === 0 ? [] : [notes.map(noteText).join("\n")]),
  ];
  return `${parts.join("\n\n")}\n`;
}
