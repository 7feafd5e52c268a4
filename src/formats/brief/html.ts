import { escapeXml } from "../xml.ts";
import type { Block, Brief, Inline, Section } from "./brief.ts";
import { STYLE, STYLE_HASH } from "./style.ts";
import { safeAddress } from "./web-address.ts";

/** Nothing may be loaded, run or sent: the page is text, a drawing and one style. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** Writes references to notes, each with an id that its note leads back to: the first of a note has no letter. */
class References {
  readonly #used = new Map<number, number>();

  to(note: number): string {
    const before = this.#used.get(note) ?? 0;
    this.#used.set(note, before + 1);
    return `<sup><a id="${this.#id(note, before)}" href="#note-${note}" role="doc-noteref">${note}</a></sup>`;
  }

  /** The ids of the references to a note, in the order of the text. */
  idsOf(note: number): string[] {
    return Array.from({ length: this.#used.get(note) ?? 0 }, (_, index) => this.#id(note, index));
  }

  #id(note: number, index: number): string {
    return index === 0 ? `ref-${note}` : `ref-${note}-${index + 1}`;
  }
}

function inlineMarkup(content: readonly Inline[], references: References): string {
  return content.map((piece) => (typeof piece === "string" ? escapeXml(piece) : references.to(piece.note))).join("");
}

function blockMarkup(block: Block, references: References): string {
  switch (block.kind) {
    case "heading":
      return `<h3>${escapeXml(block.text)}</h3>`;
    case "text":
      return `<p>${inlineMarkup(block.content, references)}</p>`;
    case "list": {
      const { start, items } = block;
      const lines = items.map((item) => `<li>${inlineMarkup(item, references)}</li>`).join("\n");
      return start === undefined ? `<ul>\n${lines}\n</ul>` : `<ol start="${start}">\n${lines}\n</ol>`;
    }
  }
}

function sectionMarkup({ title, blocks }: Section, references: References): string {
  const content = blocks.map((block) => blockMarkup(block, references)).join("\n");
  return `<section>\n<h2>${escapeXml(title)}</h2>\n${content}\n</section>`;
}

function notesMarkup({ sources, notes }: Brief, references: References): string {
  const items = notes.map(({ text, url }, index) => {
    const address = url === undefined ? "" : safeAddress(url);
    const link =
      url === undefined ? "" : `, <a href="${escapeXml(address)}" rel="noreferrer">${escapeXml(address)}</a>`;
    const back = references
      .idsOf(index + 1)
      .map(
        (id) =>
          ` <a class="back" href="#${id}" role="doc-backlink" aria-label="${escapeXml(`${sources.back}, ${id.replace("ref-", "")}`)}">↩</a>`,
      )
      .join("");
    return `<li id="note-${index + 1}">${escapeXml(text)}${link}${back}</li>`;
  });
  const list = items.length === 0 ? "" : `\n<ol class="notes">\n${items.join("\n")}\n</ol>`;
  return `<section role="doc-endnotes">\n<h2>${escapeXml(sources.title)}</h2>\n<p>${escapeXml(sources.count)}</p>${list}\n</section>`;
}

/**
 * A brief as one page of HTML that needs nothing else: the picture is in it, nothing in it can run, and it is well-formed XML
 * besides. References to notes and notes lead to each other.
 */
export function briefHtml(brief: Brief): string {
  const { language, title, lead, picture, sections } = brief;
  const references = new References();
  const figure = picture === null ? [] : [`<figure>\n${picture.svg.trim()}\n</figure>`];
  const body = [
    `<header>\n<h1>${escapeXml(title)}</h1>\n${lead.map((line) => `<p>${escapeXml(line)}</p>`).join("\n")}\n</header>`,
    ...figure,
    ...sections.map((section) => sectionMarkup(section, references)),
    notesMarkup(brief, references),
  ];
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${escapeXml(POLICY)}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<article>
${body.join("\n")}
</article>
</body>
</html>
`;
}
