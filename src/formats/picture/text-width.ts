import type { LabelFont } from "#graph/scene/label-settings.ts";

/**
 * Widths of characters in thousandths of the font's size: those of Noto Sans, which is among the widest of the fonts that
 * systems set their interfaces in. Where another is used a text turns out a little narrower than thought, never wider.
 */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    200: "’‘'",
    260: "ijl .,:;!|·",
    320: "-[]()J\\`°",
    360: "fIt“”",
    400: '/"r',
    460: "?zcs",
    510: "vy–xFL_^",
    560: "kSaeETY*X",
    580: "Z0123456789€$£+=<>~",
    620: "oPVbdghnpquKR",
    640: "ABC#",
    730: "DGHU&",
    780: "wOQN",
    840: "…%",
    940: "M@Wm",
    1000: "—",
  }).flatMap(([width, characters]) => Array.from(characters, (character) => [character, Number(width)] as const)),
);
const OTHER_LETTER = 580;
/** Of ideographs, kana, hangul and emoji. */
const FULL = 1_000;
const BOLDER = 1.08;

const fullWidth =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u;

function widthOf(character: string): number {
  const known = WIDTHS[character];
  if (known !== undefined) return known;
  // "é" is as wide as "e"; marks that are left alone have no width.
  const base = character.normalize("NFD").charAt(0);
  if (/\p{Mark}/u.test(base)) return 0;
  return WIDTHS[base] ?? (fullWidth.test(character) ? FULL : OTHER_LETTER);
}

/** Width of a text in pixels, near enough to place it, without a screen to measure it on. */
export function textWidth(text: string, { size, weight }: LabelFont): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character);
  return (thousandths / 1_000) * size * (weight >= 600 ? BOLDER : 1);
}
