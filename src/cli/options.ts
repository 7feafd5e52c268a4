import { parseArgs } from "node:util";
import type { Command, Given, Option, UsageProblem } from "./command.ts";
import { unknown } from "./unknown.ts";

/** Options that every command takes, unless its own of that name means something else. */
const commonOptions: readonly Option[] = [
  {
    name: "data",
    value: "DIR",
    help: "the data folder (default: graph-data); to export from, also a graph file that was built",
  },
  { name: "lang", value: "en|it", help: "the language of diagnostics (default: en)" },
];

/** All the options of a command, its own first. */
export function optionsOf({ options }: Command): readonly Option[] {
  const own = new Set(options.map(({ name }) => name));
  return [...options, ...commonOptions.filter(({ name }) => !own.has(name))];
}

/** What was written after a command's name. */
interface Written {
  readonly given: Given;
  readonly positional: readonly string[];
}

/** Reads what was written after a command's name: its options and arguments, or what is wrong with them. */
export function parseOptions(command: Command, args: readonly string[]): Written | UsageProblem {
  const options = optionsOf(command);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options.map(({ name }) => [name, { type: "string", multiple: true }])),
    strict: false,
    tokens: true,
  });
  const wanted = command.arguments ?? [];
  const positional: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (positional.length === wanted.length) return { usage: `unexpected argument "${token.value}"` };
      positional.push(token.value);
      continue;
    }
    const option = options.find(({ name }) => name === token.name);
    const names = options.map(({ name }) => `--${name}`);
    if (option === undefined) return { usage: unknown("option", token.rawName, names) };
    if (token.value === undefined || token.value === "")
      return { usage: `${token.rawName} needs a value: ${option.value}` };
    // A forgotten value would otherwise swallow the next option.
    if (!token.inlineValue && token.value.startsWith("--"))
      return { usage: `${token.rawName} needs a value: ${option.value}` };
    const values = given.get(option.name) ?? [];
    if (values.length > 0 && option.many !== true) return { usage: `--${option.name} is given twice` };
    given.set(option.name, [...values, token.value]);
  }
  const missing = wanted[positional.length];
  if (missing !== undefined) return { usage: `trama ${command.name} needs ${missing.name}` };
  return { given, positional };
}
