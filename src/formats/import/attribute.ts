import type { Point } from "#graph/scene/point.ts";
import type { PlainObject, PlainValue } from "./plain-graph.ts";

const INTEGERS = ["integer", "int", "long", "short", "byte"];
const FRACTIONS = ["float", "double"];
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** The value of an attribute of some declared type. What does not fit its type, or a number too long to be exact, stays text. */
export function typedValue(text: string, type: string): PlainValue {
  const kind = type.toLowerCase();
  if (kind === "boolean" && /^\s*(?:true|false)\s*$/i.test(text)) return text.trim().toLowerCase() === "true";
  const number = INTEGERS.includes(kind) || FRACTIONS.includes(kind);
  if (!number || !NUMBER.test(text)) return text;
  const value = Number(text);
  const exact = INTEGERS.includes(kind) ? Number.isSafeInteger(value) : Number.isFinite(value);
  return exact ? value : text;
}

/** An object without some of its keys. */
export function without(object: PlainObject, ...names: readonly string[]): PlainObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

/** The text under one of some names, the first that has one, and the object without it. */
export function taken(object: PlainObject, ...names: readonly string[]): { text?: string; rest: PlainObject } {
  const name = names.find((each) => typeof object[each] === "string" && object[each] !== "");
  if (name === undefined) return { rest: object };
  return { text: object[name] as string, rest: without(object, name) };
}

/** A point where both coordinates are numbers. */
export function pointOf(x: PlainValue | undefined, y: PlainValue | undefined): Point | undefined {
  return typeof x === "number" && typeof y === "number" && Number.isFinite(x) && Number.isFinite(y)
    ? { x, y }
    : undefined;
}
