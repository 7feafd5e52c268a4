import type { Outcome } from "#model/diagnostic.ts";
import type { ImportProblem } from "#model/import-problem.ts";
import { utf8Length } from "../utf8.ts";
import { limits } from "./limits.ts";
import { failed } from "./reading.ts";

/** What a reader takes: a file's bytes, or its text where somebody has decoded it. */
export type Input = string | Uint8Array;

const BYTE_ORDER_MARK = "\uFEFF";
const REPLACEMENT = "\uFFFD";

/** How often a byte sequence of three stands in others. */
function countReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  }
  return count;
}

function utf16(bytes: Uint8Array, little: boolean): string {
  const parts: string[] = [];
  for (let from = 2; from < bytes.length - 1; from += 16_384) {
    const units: number[] = [];
    for (let at = from; at < Math.min(from + 16_384, bytes.length - 1); at += 2) {
      const [one = 0, other = 0] = [bytes[at], bytes[at + 1]];
      units.push(little ? one | (other << 8) : (one << 8) | other);
    }
    parts.push(String.fromCharCode(...units));
  }
  return parts.join("");
}

/**
 * The text of a file, without a byte order mark. UTF-8, or UTF-16 where the mark says so; what is neither is refused, since
 * guessing would garble names. So is a file that is too large.
 */
export async function textOf(input: Input): Promise<Outcome<string, ImportProblem>> {
  const tooLarge = failed("too-large", { values: { limit: limits.bytes / 1_000_000 } });
  if (typeof input === "string") {
    const { length } = input;
    if (length > limits.bytes || (length * 3 > limits.bytes && utf8Length(input) > limits.bytes)) return tooLarge;
    return { ok: true, value: input.startsWith(BYTE_ORDER_MARK) ? input.slice(1) : input };
  }
  if (input.length > limits.bytes) return tooLarge;
  const [first, second] = input;
  if (first === 0xff && second === 0xfe) return { ok: true, value: utf16(input, true) };
  if (first === 0xfe && second === 0xff) return { ok: true, value: utf16(input, false) };
  const { strFromU8 } = await import("fflate");
  const text = strFromU8(input);
  const replaced = text.includes(REPLACEMENT) ? text.split(REPLACEMENT).length - 1 : 0;
  if (replaced !== 0 && replaced !== countReplacements(input)) return failed("not-utf8");
  return { ok: true, value: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text };
}
