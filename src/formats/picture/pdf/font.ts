import { outlineOf } from "./glyph-outline.ts";
import { number, type PdfFile, type Reference } from "./file.ts";
import { segmentOperators } from "./operators.ts";
import { subsetOf } from "./subset.ts";
import type { TrueType } from "./true-type.ts";

/** A character that is there to be seen; others steer how text is set, which fonts have no glyphs for. */
const visible = (character: string) => !/[\p{Cf}\p{Cc}\uFE00-\uFE0F]/u.test(character);

/** The characters that a font draws of a text: letters with their marks in one, line ends as spaces. */
function drawnOf(text: string): string[] {
  return Array.from(text.normalize("NFC").replaceAll(/\s/g, " ")).filter(visible);
}

/** The characters of some texts that a font does not have, each once, in their order. */
export function lackingIn(font: TrueType, texts: Iterable<string>): string[] {
  const lacking = new Set<string>();
  for (const text of texts) {
    for (const character of drawnOf(text))
      if (font.glyphOf(character.codePointAt(0) ?? 0) === 0) lacking.add(character);
  }
  return [...lacking].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

/** A text as a font draws it. */
export interface SetText {
  readonly glyphs: readonly number[];
  /** As part of the font's size. */
  readonly width: number;
  /** Whether some of its characters are drawn as boxes. */
  readonly lacking: boolean;
}

/** A font of a file, which takes in the glyphs that the pages use of it. */
export class PdfFont {
  readonly #used = new Map<number, string>();
  readonly #halos = new Map<number, Reference | null>();

  /** What pages call it. */
  readonly name: string;
  readonly font: TrueType;

  constructor(name: string, font: TrueType) {
    this.name = name;
    this.font = font;
  }

  set(text: string): SetText {
    const characters = drawnOf(text);
    const glyphs = characters.map((character) => {
      const glyph = this.font.glyphOf(character.codePointAt(0) ?? 0);
      if (!this.#used.has(glyph)) this.#used.set(glyph, glyph === 0 ? "\uFFFD" : character);
      return glyph;
    });
    const width = glyphs.reduce((sum, glyph) => sum + this.font.widthOf(glyph), 0);
    return { glyphs, width, lacking: glyphs.includes(0) };
  }

  /** A drawing of a glyph's outline, to be stroked around the letters; in the font's units. `null` for a space. */
  halo(glyph: number, file: PdfFile): Reference | null {
    const known = this.#halos.get(glyph);
    if (known !== undefined) return known;
    const outline = outlineOf(this.font, glyph);
    const box = this.font.box.map((side) => Math.round(side * this.font.unitsPerEm));
    const [left = 0, bottom = 0, right = 0, top = 0] = box;
    const room = this.font.unitsPerEm;
    const halo =
      outline.length === 0
        ? null
        : file.addStream(
            `${segmentOperators(outline)}\nS`,
            `/Type /XObject /Subtype /Form /BBox [${left - room} ${bottom - room} ${right + room} ${top + room}]`,
          );
    this.#halos.set(glyph, halo);
    return halo;
  }

  /** Halos in use, by the names that pages call them. */
  *halos(): Generator<readonly [string, Reference]> {
    for (const [glyph, halo] of this.#halos) if (halo !== null) yield [this.haloName(glyph), halo];
  }

  haloName(glyph: number): string {
    return `H${this.name}${glyph}`;
  }

  /** Writes the glyphs in use into a file. */
  write(file: PdfFile, postScriptName: string): Reference {
    const { font } = this;
    const glyphs = [...this.#used.keys()].sort((a, b) => a - b);
    const bytes = subsetOf(font, glyphs);
    const mille = (value: number) => number(1_000 * value);
    // Six letters before the name say that this is a part of the font.
    const name = `TRAMAS+${postScriptName}`;
    const descriptor = file.add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${font.box.map(mille).join(" ")}] /ItalicAngle 0 ` +
        `/Ascent ${mille(font.ascent)} /Descent ${mille(font.descent)} /CapHeight 714 /StemV 80 ` +
        `/FontFile2 ${file.addStream(bytes, `/Length1 ${bytes.byteLength}`)} >>`,
    );
    const widths = glyphs.map((glyph) => `${glyph} [${mille(font.widthOf(glyph))}]`).join(" ");
    const descendant = file.add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDToGIDMap /Identity /FontDescriptor ${descriptor} ` +
        `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /W [${widths}] >>`,
    );
    return file.add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant}] ` +
        `/ToUnicode ${file.addStream(unicodeMap(this.#used))} >>`,
    );
  }
}

const hex = (value: number) => value.toString(16).padStart(4, "0");
/** The most rows that one section of a character map may have. */
const MOST_ROWS = 100;

/** Which character each glyph stands for, so that text can be searched and copied; as in ISO 32000-1, 9.10.3. */
function unicodeMap(used: ReadonlyMap<number, string>): string {
  const rows = [...used]
    .sort(([a], [b]) => a - b)
    .map(([glyph, character]) => {
      const units = Array.from({ length: character.length }, (_, index) => hex(character.charCodeAt(index)));
      return `<${hex(glyph)}> <${units.join("")}>`;
    });
  const sections = Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_, index) => {
    const section = rows.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS);
    return `${section.length} beginbfchar\n${section.join("\n")}\nendbfchar`;
  });
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...sections,
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
}
