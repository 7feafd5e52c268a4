import { inflateSync } from "node:zlib";

/** A decoded picture: four bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(left + above - corner - each)) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Decodes a PNG of eight bits a channel, in colour, with or without transparency; nothing else is written here. */
export function pixelsOf(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height, depth, colour] = [view.getUint32(16), view.getUint32(20), view.getUint8(24), view.getUint8(25)];
  const channels = { 2: 3, 6: 4 }[colour];
  if (depth !== 8 || channels === undefined) throw new Error(`not a PNG that is read here: ${depth}, ${colour}`);
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.byteLength; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === "IDAT") parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const data = inflateSync(Buffer.concat(parts));
  const length = width * channels;
  const rows = new Uint8Array(height * length);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x++) {
      const at = y * length + x;
      const left = x < channels ? 0 : (rows[at - channels] ?? 0);
      const above = y === 0 ? 0 : (rows[at - length] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (rows[at - length - channels] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      rows[at] = (data[y * (length + 1) + 1 + x] ?? 0) + guess;
    }
  }
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < channels; channel++)
      rgba[4 * pixel + channel] = rows[channels * pixel + channel] ?? 0;
  }
  return { width, height, rgba };
}

/** How far two pictures of one size are apart: 0 where they are the same, 1 where one is black and the other white. */
export function differenceOf(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error("the pictures differ in size");
  const sum = a.rgba.reduce((total, value, index) => total + Math.abs(value - (b.rgba[index] ?? 0)), 0);
  return sum / (3 * 255 * a.width * a.height);
}

/** The part of a picture's pixels that are exactly of a colour, such as "#FBFAF8". */
export function shareOf({ width, height, rgba }: Pixels, colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    if (rgba[at] === red && rgba[at + 1] === green && rgba[at + 2] === blue && rgba[at + 3] === 255) count++;
  }
  return count / (width * height);
}
