/** How a name is set. `size` in pixels on the screen: it does not scale with zoom. */
export interface LabelFont {
  readonly size: number;
  readonly weight: 400 | 500 | 650;
}

/** Width of a text in pixels. */
export type Measure = (text: string, font: LabelFont) => number;

/** Height of a line of text, as a multiple of the font's size. */
const LINE_HEIGHT = 1.22;
/** A name at most this wide, in times of the font's size, stays on one line. */
const ONE_LINE = 10;
/** A line wider than this ends in an ellipsis. */
const WIDEST_LINE = 17.5;

function shortened(text: string, font: LabelFont, measure: Measure): string {
  const widest = WIDEST_LINE * font.size;
  if (measure(text, font) <= widest) return text;
  let length = text.length - 1;
  while (length > 1 && measure(`${text.slice(0, length).trimEnd()}…`, font) > widest) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}

/** A name on two lines, broken at the space that leaves the longer line shortest; `null` without any space. */
function broken(text: string, font: LabelFont, measure: Measure): string[] | null {
  let best: string[] | null = null;
  let least = Infinity;
  for (let space = text.indexOf(" "); space !== -1; space = text.indexOf(" ", space + 1)) {
    const lines = [text.slice(0, space), text.slice(space + 1)];
    const width = Math.max(...lines.map((line) => measure(line, font)));
    if (width < least) [best, least] = [lines, width];
  }
  return best;
}

/** A way to set a name, with the room it takes. */
export interface LabelSetting {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
}

/** Names are set anew at every zoom, in the same few ways. */
const known = new WeakMap<Measure, Map<string, readonly LabelSetting[]>>();

/** How a name can be set: on one line if it is short, broken into two if it can be. The better way comes first. */
export function settingsOf(text: string, font: LabelFont, measure: Measure): readonly LabelSetting[] {
  const own = known.get(measure) ?? new Map<string, readonly LabelSetting[]>();
  known.set(measure, own);
  const key = `${font.size} ${font.weight} ${text}`;
  const settings = own.get(key) ?? set(text, font, measure);
  own.set(key, settings);
  return settings;
}

function set(text: string, font: LabelFont, measure: Measure): LabelSetting[] {
  const lineHeight = Math.round(LINE_HEIGHT * font.size * 2) / 2;
  const on = (lines: readonly string[]): LabelSetting => {
    const cut = lines.map((line) => shortened(line, font, measure));
    const width = Math.max(...cut.map((line) => measure(line, font)));
    return { lines: cut, width, height: cut.length * lineHeight, lineHeight };
  };
  const two = broken(text, font, measure);
  if (two === null) return [on([text])];
  return measure(text, font) <= ONE_LINE * font.size ? [on([text]), on(two)] : [on(two)];
}
