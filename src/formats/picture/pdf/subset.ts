import { componentsOf, type TrueType } from "./true-type.ts";

/** What a program needs to draw glyphs, with the hinting that they refer to. */
const KEPT = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];
const CHECKSUM = 0xb1b0afba;

/** Glyphs with all that they are put together from. */
function withComponents(font: TrueType, glyphs: Iterable<number>): Set<number> {
  const all = new Set([0, ...glyphs]);
  for (const glyph of all) {
    const record = font.recordOf(glyph);
    if (record !== null) for (const component of componentsOf(record)) all.add(component.glyph);
  }
  return all;
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** The outlines that are kept, each under its number as before, and where they are; the others are empty. */
function outlineTables(
  font: TrueType,
  glyphs: Iterable<number>,
): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const kept = withComponents(font, glyphs);
  const records = Array.from({ length: font.glyphCount }, (_, glyph) =>
    kept.has(glyph) ? font.recordOf(glyph) : null,
  );
  const glyf = new Uint8Array(records.reduce((sum, record) => sum + padded(record?.byteLength ?? 0), 0));
  const loca = new DataView(new ArrayBuffer(4 * (font.glyphCount + 1)));
  let end = 0;
  records.forEach((record, glyph) => {
    loca.setUint32(4 * glyph, end);
    if (record === null) return;
    glyf.set(new Uint8Array(record.buffer, record.byteOffset, record.byteLength), end);
    end += padded(record.byteLength);
  });
  loca.setUint32(4 * font.glyphCount, end);
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

/** A font with some of the glyphs of another, under the same numbers: a file of its own. */
export function subsetOf(font: TrueType, glyphs: Iterable<number>): Uint8Array {
  const { glyf, loca } = outlineTables(font, glyphs);
  const tables = KEPT.flatMap((name) => {
    const table = font.tables.get(name);
    if (table === undefined) return [];
    const own = name === "glyf" ? glyf : name === "loca" ? loca : undefined;
    const bytes = own ?? new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
    const copy = new Uint8Array(padded(bytes.byteLength));
    copy.set(bytes);
    if (name === "head") {
      const head = new DataView(copy.buffer);
      head.setUint32(8, 0);
      // Long offsets, as `loca` above has them.
      head.setInt16(50, 1);
    }
    return [{ name, bytes: copy, length: bytes.byteLength }];
  });
  const power = Math.floor(Math.log2(tables.length));
  const start = 12 + 16 * tables.length;
  const file = new Uint8Array(tables.reduce((sum, { bytes }) => sum + bytes.byteLength, start));
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].forEach((value, index) =>
    view.setUint16(4 + 2 * index, value),
  );
  let at = start;
  let head = 0;
  tables.forEach(({ name, bytes, length }, index) => {
    const entry = 12 + 16 * index;
    Array.from(name).forEach((letter, offset) => view.setUint8(entry + offset, letter.charCodeAt(0)));
    view.setUint32(entry + 4, checksum(bytes));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, length);
    file.set(bytes, at);
    if (name === "head") head = at;
    at += bytes.byteLength;
  });
  view.setUint32(head + 8, (CHECKSUM - checksum(file)) >>> 0);
  return file;
}
