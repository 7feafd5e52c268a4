import { Language } from "#model/language.ts";
import "#words/all-languages.ts";
import { type Command, type ExitCode, type Invocation, type Terminal, type UsageProblem, valueOf } from "./command.ts";
import { commands } from "./commands/index.ts";
import { commandHelp, overview } from "./help.ts";
import { parseOptions } from "./options.ts";
import { unknown } from "./unknown.ts";

const DATA = "graph-data";

/** The command line, from its arguments to the exit status. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.err(overview(commands));
    return 2;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    terminal.out(overview(commands));
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = commands.map((candidate) => candidate.name);
    return misuse({ usage: unknown("command", name, names) }, terminal);
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.out(commandHelp(command));
    return 0;
  }
  return perform(command, rest, terminal);
}

async function perform(command: Command, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const invocation = invocationOf(command, args, terminal);
  const outcome = "usage" in invocation ? invocation : await command.run(invocation).catch(whatTheSystemRefused);
  return typeof outcome === "number" ? outcome : misuse(outcome, terminal, command);
}

/** A folder that may not be written, a full disk: no fault of ours, and nothing that a stack trace would explain. */
function whatTheSystemRefused(error: unknown): UsageProblem {
  if (error instanceof Error && "syscall" in error) return { usage: error.message };
  throw error;
}

function invocationOf(command: Command, args: readonly string[], terminal: Terminal): Invocation | UsageProblem {
  const written = parseOptions(command, args);
  if ("usage" in written) return written;
  const { given, positional } = written;
  const missing = command.options.find(({ required, name }) => required === true && valueOf(given, name) === undefined);
  if (missing !== undefined) return { usage: `trama ${command.name} needs --${missing.name} ${missing.value}` };
  const language = Language.safeParse(valueOf(given, "lang") ?? "en");
  if (!language.success) return { usage: unknown("language", valueOf(given, "lang") ?? "", Language.options) };
  return { data: valueOf(given, "data") ?? DATA, language: language.data, given, positional, terminal };
}

function misuse({ usage }: UsageProblem, terminal: Terminal, command?: Command): ExitCode {
  terminal.err(`trama: ${usage}\nTry: npm run trama -- ${command === undefined ? "" : `${command.name} `}--help\n`);
  return 2;
}
