import { type ExportSource, type Format, wrote } from "../format.ts";
import { briefHtml } from "./html.ts";
import { briefMarkdown } from "./markdown.ts";
import { briefOf } from "./compose.ts";

const markdown: Format = {
  id: "md",
  group: "page",
  label: { en: "Markdown", it: "Markdown" },
  purpose: {
    en: "to be edited: text with footnotes, and its picture, in one zip",
    it: "da modificare: testo con note, e la sua immagine, in uno zip",
  },
  extension: "md",
  mediaType: "text/markdown",
  copyable: true,
  several: true,
  async write(source: ExportSource) {
    const brief = await briefOf(source);
    const picture = `${source.name}.svg`;
    const text = { name: `${source.name}.md`, content: briefMarkdown(brief, picture) };
    return brief.picture === null ? wrote(text) : wrote(text, { name: picture, content: brief.picture.svg });
  },
};

const html: Format = {
  id: "html",
  group: "page",
  label: { en: "HTML", it: "HTML" },
  purpose: { en: "one page, to be read and printed", it: "una pagina, da leggere e da stampare" },
  extension: "html",
  mediaType: "text/html",
  write: async (source) => wrote({ name: `${source.name}.html`, content: briefHtml(await briefOf(source)) }),
};

/** What a brief can be written as. The first file of each is its text. */
export const briefFormats: readonly Format[] = [markdown, html];
