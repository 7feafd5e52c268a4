import type { Language } from "#model/language.ts";

/** What a command may touch of the world around it, beside files. */
export interface Terminal {
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Writes diagnostics and notes. */
  readonly err: (text: string) => void;
  /** Whether whoever reads the diagnostics sees colours. */
  readonly colour: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0: all is well. 1: problems in the data. 2: wrong use. */
export type ExitCode = 0 | 1 | 2;

/** An option that takes a value. */
export interface Option {
  readonly name: string;
  readonly value: string;
  readonly help: string;
  readonly required?: boolean;
  /** May be given more than once, or as a comma list. */
  readonly many?: boolean;
}

/** A value that goes by its place. All of a command's are required. */
export interface Argument {
  readonly name: string;
  readonly help: string;
}

/** The options as given: a list each, empty if not. */
export type Given = ReadonlyMap<string, readonly string[]>;

export interface Invocation {
  readonly data: string;
  readonly language: Language;
  readonly given: Given;
  /** The values of the command's arguments, in their order. */
  readonly positional: readonly string[];
  readonly terminal: Terminal;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  readonly help: string;
  readonly arguments?: readonly Argument[];
  readonly options: readonly Option[];
  /** Refuses wrong use by a `UsageProblem`. */
  readonly run: (invocation: Invocation) => Promise<ExitCode | UsageProblem>;
}

/** A wrong use of the command line, in words. */
export interface UsageProblem {
  readonly usage: string;
}

/** The one value of an option. */
export function valueOf(given: Given, name: string): string | undefined {
  return given.get(name)?.at(-1);
}

/** All values of an option that may be repeated or be a comma list. */
export function valuesOf(given: Given, name: string): readonly string[] {
  return (given.get(name) ?? []).flatMap((value) => value.split(",").map((part) => part.trim())).filter(Boolean);
}
