import { isMap, isNode, isPair, isScalar, isSeq, type LineCounter, type Node, type Pair } from "yaml";
import type { Place } from "#model/diagnostic.ts";
import type { Finding, Path, Spot } from "../finding.ts";
import type { SourceFile } from "./source-file.ts";
import { readYamlWithPlaces } from "./yaml.ts";

type Range = readonly [start: number, end: number];

/** Finds the places of one file's problems. Parsing again with places is only worth it for files that have any. */
export function placesIn(file: SourceFile): (finding: Pick<Finding, "at" | "offset">) => Place {
  const { document, lines } = readYamlWithPlaces(file.text);
  return ({ at, offset }) => {
    const range = offset === undefined ? rangeOf(document.contents, at) : rangeFrom(file.text, offset);
    return placeOf(file, lines, range);
  };
}

function rangeOf(contents: Node | null, { path, part }: Spot): Range {
  let node: unknown = contents;
  let pair: Pair | undefined;
  for (const step of path) {
    const next = stepInto(node, step);
    // What is missing is pointed at by what it is missing from.
    if (next === undefined) return headOf(node);
    pair = isPair(next) ? next : undefined;
    node = pair === undefined ? next : pair.value;
  }
  const isEmpty = !isNode(node) || (isScalar(node) && node.range?.[0] === node.range?.[1]);
  return pair !== undefined && (part === "key" || isEmpty) ? headOf(pair.key) : headOf(node);
}

function stepInto(node: unknown, step: Path[number]): unknown {
  if (isMap(node))
    return node.items.find(({ key }) => (isScalar(key) ? String(key.value) : undefined) === String(step));
  if (isSeq(node)) return node.items[Number(step)];
  return undefined;
}

/** A scalar as a whole; of a collection its first key or item, which is where the eye looks for it. */
function headOf(node: unknown): Range {
  if (isMap(node) && !node.flow && node.items[0] !== undefined) return headOf(node.items[0].key);
  if (isSeq(node) && !node.flow && node.items[0] !== undefined) return headOf(node.items[0]);
  if (!isNode(node) || node.range === null || node.range === undefined) return [0, 1];
  return [node.range[0], node.range[1]];
}

/** From an offset to the end of the word that stands there. */
function rangeFrom(text: string, noticed: number): Range {
  const offset = noticed + (/^ +(?=\S)/.exec(text.slice(noticed, noticed + 200))?.[0].length ?? 0);
  const word = /^[\p{L}\p{N}_-]+/u.exec(text.slice(offset, offset + 200))?.[0] ?? "";
  return [offset, offset + Math.max(1, word.length)];
}

function placeOf(file: SourceFile, lines: LineCounter, range: Range): Place {
  const [start, end] = withinText(file.text, range);
  const { line, col } = lines.linePos(start);
  const lineStart = start - (col - 1);
  const lineEnd = file.text.indexOf("\n", lineStart);
  const source = file.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, "");
  const before = source.slice(0, col - 1);
  const marked = source.slice(col - 1, col - 1 + (end - start));
  return {
    file: file.name,
    line: Math.max(1, line),
    column: characters(before) + 1,
    length: Math.max(1, characters(marked.trimEnd())),
    source,
  };
}

/** What is noticed only at the end of the file is shown at its last character. */
function withinText(text: string, [start, end]: Range): Range {
  const last = Math.max(0, text.trimEnd().length - 1);
  return start > last ? [last, last + 1] : [start, end];
}

function characters(text: string): number {
  return Array.from(text).length;
}
