/** A TrueType font, as far as a PDF needs it. Glyphs go by their number in the font; lengths are parts of the font's size. */
export interface TrueType {
  readonly bytes: DataView;
  /** Where its tables are, by name. */
  readonly tables: ReadonlyMap<string, DataView>;
  readonly glyphCount: number;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [number, number, number, number];
  /** 0, the box for what is missing, where the font lacks the character. */
  readonly glyphOf: (codePoint: number) => number;
  readonly widthOf: (glyph: number) => number;
  /** A glyph's record in the table `glyf`; nothing for one without an outline. */
  readonly recordOf: (glyph: number) => DataView | null;
}

const part = (view: DataView, start: number, length = view.byteLength - start) =>
  new DataView(view.buffer, view.byteOffset + start, length);

function tablesOf(bytes: DataView): Map<string, DataView> {
  return new Map(
    Array.from({ length: bytes.getUint16(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => bytes.getUint8(entry + offset)));
      return [tag, part(bytes, bytes.getUint32(entry + 8), bytes.getUint32(entry + 12))];
    }),
  );
}

/** A character map by segments with deltas (format 4): the characters of the basic plane. */
function segmentMap(table: DataView): TrueType["glyphOf"] {
  const segments = table.getUint16(6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16 + 2 * segments, 16 + 4 * segments, 16 + 6 * segments];
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let segment = 0; segment < segments; segment++) {
      if (table.getUint16(ends + 2 * segment) < codePoint) continue;
      const start = table.getUint16(starts + 2 * segment);
      if (start > codePoint) return 0;
      const delta = table.getUint16(deltas + 2 * segment);
      const offset = table.getUint16(offsets + 2 * segment);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = table.getUint16(offsets + 2 * segment + offset + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** A character map by groups (format 12): all characters. */
function groupMap(table: DataView): TrueType["glyphOf"] {
  const groups = table.getUint32(12);
  return (codePoint) => {
    for (let group = 0; group < groups; group++) {
      const entry = 16 + 12 * group;
      if (table.getUint32(entry + 4) < codePoint) continue;
      const start = table.getUint32(entry);
      return start > codePoint ? 0 : table.getUint32(entry + 8) + codePoint - start;
    }
    return 0;
  };
}

function glyphMap(cmap: DataView): TrueType["glyphOf"] {
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, index) => part(cmap, cmap.getUint32(8 + 8 * index)));
  const ofFormat = (format: number) => subtables.find((table) => table.getUint16(0) === format);
  const [all, basic] = [ofFormat(12), ofFormat(4)];
  if (all !== undefined) return groupMap(all);
  return basic === undefined ? () => 0 : segmentMap(basic);
}

/**
 * Reads a TrueType font: its metrics, which glyph a character has, and where the outlines are. Tables and formats as in
 * the OpenType specification. `null` where it is none, or lacks a table.
 */
export function readTrueType(font: Uint8Array): TrueType | null {
  const bytes = new DataView(font.buffer, font.byteOffset, font.byteLength);
  if (bytes.byteLength < 12 || bytes.getUint32(0) !== 0x00010000) return null;
  const tables = tablesOf(bytes);
  const [head, hhea, maxp, hmtx] = ["head", "hhea", "maxp", "hmtx"].map((name) => tables.get(name));
  const [cmap, loca, glyf] = ["cmap", "loca", "glyf"].map((name) => tables.get(name));
  if (!head || !hhea || !maxp || !hmtx || !cmap || !loca || !glyf) return null;
  const unitsPerEm = head.getUint16(18);
  const glyphCount = maxp.getUint16(4);
  const widths = hhea.getUint16(34);
  const placeOf = (glyph: number) =>
    head.getInt16(50) === 0 ? 2 * loca.getUint16(2 * glyph) : loca.getUint32(4 * glyph);
  const em = (units: number) => units / unitsPerEm;
  return {
    bytes,
    tables,
    glyphCount,
    unitsPerEm,
    ascent: em(hhea.getInt16(4)),
    descent: em(hhea.getInt16(6)),
    box: [em(head.getInt16(36)), em(head.getInt16(38)), em(head.getInt16(40)), em(head.getInt16(42))],
    glyphOf: glyphMap(cmap),
    widthOf: (glyph) => em(hmtx.getUint16(4 * Math.min(glyph, widths - 1))),
    recordOf: (glyph) => {
      const [start, end] = [placeOf(glyph), placeOf(glyph + 1)];
      return start === end ? null : part(glyf, start, end - start);
    },
  };
}

/** A glyph that another is put together from: where it goes, and the matrix (a b c d) that it is drawn with. */
export interface Component {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
  readonly matrix: readonly [number, number, number, number];
}

const [WORDS, OFFSETS, SCALE, MORE, TWO_SCALES, MATRIX] = [0x1, 0x2, 0x8, 0x20, 0x40, 0x80];

/** What a glyph is put together from; empty for one with an outline of its own. */
export function componentsOf(record: DataView): Component[] {
  if (record.getInt16(0) >= 0) return [];
  const components: Component[] = [];
  let at = 10;
  for (let flags = MORE; (flags & MORE) !== 0;) {
    flags = record.getUint16(at);
    const glyph = record.getUint16(at + 2);
    const words = (flags & WORDS) !== 0;
    const [x, y] = words
      ? [record.getInt16(at + 4), record.getInt16(at + 6)]
      : [record.getInt8(at + 4), record.getInt8(at + 5)];
    at += words ? 8 : 6;
    const next = () => record.getInt16((at += 2) - 2) / 0x4000;
    let matrix: Component["matrix"] = [1, 0, 0, 1];
    if ((flags & SCALE) !== 0) {
      const both = next();
      matrix = [both, 0, 0, both];
    } else if ((flags & TWO_SCALES) !== 0) matrix = [next(), 0, 0, next()];
    else if ((flags & MATRIX) !== 0) matrix = [next(), next(), next(), next()];
    // Where points rather than offsets are given the glyphs are laid over each other.
    const offset = (flags & OFFSETS) !== 0;
    components.push({ glyph, x: offset ? x : 0, y: offset ? y : 0, matrix });
  }
  return components;
}
