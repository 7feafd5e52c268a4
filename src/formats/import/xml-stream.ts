import type { SaxesTagPlain } from "saxes";
import type { Outcome } from "#model/diagnostic.ts";
import type { ImportPlace, ImportProblem } from "#model/import-problem.ts";
import { limits } from "./limits.ts";
import { failed, goesOn, type ReadOptions } from "./reading.ts";
import { type Input, textOf } from "./text.ts";

/** A start tag. */
export interface XmlTag {
  /** Without its prefix: files differ in which they use, and in whether they declare it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: ImportPlace;
}

/** What is done with a document, element by element. Nothing is called any more once `fail` was. */
export interface XmlHandlers {
  readonly open: (tag: XmlTag) => void;
  /** Text and CDATA, in one or more pieces. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

export type Fail = (code: ImportProblem["code"], values?: ImportProblem["values"], place?: ImportPlace) => void;

const CHUNK = 65_536;

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * Reads an XML document in portions. A document type is refused, so that there are no entities to expand but XML's own
 * five; so is what lies too deep or is too long. The first problem ends the reading.
 */
export async function readXml(
  input: Input,
  handlersOf: (fail: Fail) => XmlHandlers,
  options: ReadOptions,
): Promise<Outcome<true, ImportProblem>> {
  const text = await textOf(input);
  if (!text.ok) return text;
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser();
  let problem: ImportProblem | undefined;
  let depth = 0;
  let start: ImportPlace = { kind: "text", line: 1, column: 1 };
  const here = (): ImportPlace => ({ kind: "text", line: parser.line, column: parser.columnIndex + 1 });
  const fail: Fail = (code, values, place = here()) => {
    problem ??= { code, place, ...(values === undefined ? {} : { values }) };
  };
  const handlers = handlersOf(fail);
  const fits = (value: string) => {
    if (value.length > limits.value) fail("value-too-long", { limit: limits.value });
    return problem === undefined;
  };
  const takeText = (value: string) => {
    if (problem === undefined && fits(value)) handlers.text(value);
  };
  parser.on("error", ({ message }) => fail("xml-malformed", { detail: message.replace(/^\d+:\d+:\s*/, "") }));
  parser.on("doctype", () => {
    const before = text.value.slice(0, text.value.lastIndexOf("<!DOCTYPE", parser.position)).split("\n");
    fail("doctype", undefined, { kind: "text", line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  });
  parser.on("opentagstart", ({ name }) => {
    // The name and one character after it have been read.
    start = { kind: "text", line: parser.line, column: Math.max(1, parser.columnIndex - name.length - 1) };
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    depth++;
    if (problem !== undefined) return;
    if (depth > limits.depth) fail("too-deep", { limit: limits.depth }, start);
    else if (Object.values(attributes).every(fits)) handlers.open({ name: localName(name), attributes, place: start });
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    if (problem === undefined) handlers.close(localName(name));
  });
  parser.on("text", takeText);
  parser.on("cdata", takeText);
  // Handlers change it, which the compiler does not see.
  const found = () => problem;
  for (let from = 0; from < text.value.length && found() === undefined; from += CHUNK) {
    if (!(await goesOn(options, from / text.value.length))) return failed("cancelled");
    parser.write(text.value.slice(from, from + CHUNK));
  }
  if (found() === undefined) parser.close();
  const last = found();
  return last === undefined ? { ok: true, value: true } : { ok: false, problems: [last] };
}
