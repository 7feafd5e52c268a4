import { newestDate } from "../file-name.ts";
import { type Format, wrote } from "../format.ts";
import { refused } from "../write.ts";
import { pictureParts } from "./draw.ts";
import type { Shape } from "./drawing.ts";
import { documentPages } from "./pdf-pages.ts";
import type { Parts } from "./picture.ts";

/** Every text of some shapes. */
function* textsOf(shapes: readonly Shape[]): Generator<string> {
  for (const shape of shapes) {
    if (shape.kind === "text") yield* shape.lines;
    if (shape.kind === "group") yield* textsOf(shape.shapes);
  }
}

function wordsOf({ drawn, words }: Parts): string[] {
  const { title, lead, legend, lines, notes } = words;
  const labels = legend === null ? [] : [...legend.types, ...legend.families].map(({ label }) => label);
  return [...textsOf(drawn.shapes), title, ...lead, ...labels, ...lines, ...notes];
}

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

export const pdf: Format = {
  id: "pdf",
  group: "picture",
  label: { en: "PDF", it: "PDF" },
  purpose: { en: "to be printed, text as text", it: "da stampare, con testo selezionabile" },
  extension: "pdf",
  mediaType: "application/pdf",
  async write(source, { picture, tools }) {
    const { graph, speech } = source;
    const fonts = await Promise.all([tools.font("regular"), tools.font("semibold")]);
    const [{ readTrueType }, { lackingIn }, { pdfBytes }] = await Promise.all([
      import("./pdf/true-type.ts"),
      import("./pdf/font.ts"),
      import("./pdf/write.ts"),
    ]);
    const failed = fonts.find(({ ok }) => !ok);
    if (failed?.ok === false) return failed;
    const [regular, semibold] = fonts.map((font) => (font.ok ? readTrueType(font.value) : null));
    if (!regular || !semibold) return refused({ code: "font-missing" });

    const parts = await pictureParts(source, picture);
    const lacking = lackingIn(regular, wordsOf(parts));
    const note = speech.t("picture.lacking", { characters: lacking.map(codePoint).join(", ") });
    const lines = lacking.length === 0 ? parts.words.lines : [...parts.words.lines, note];
    const pages = documentPages({ ...parts, words: { ...parts.words, lines } }, picture);
    const content = pdfBytes(
      pages,
      { regular, semibold },
      {
        title: parts.words.name,
        language: speech.language,
        id: graph.hash.slice(0, 32),
        day: newestDate(graph)?.last ?? undefined,
      },
    );
    return wrote({ name: `${source.name}.pdf`, content });
  },
};
