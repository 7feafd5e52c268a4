import type { Command, Option } from "./command.ts";
import { optionsOf } from "./options.ts";

const EXIT = "Exit status: 0 all is well, 1 problems in the data, 2 wrong use.\n";

/** What `--help` prints: every command in one line. */
export function overview(commands: readonly Command[]): string {
  const lines = columns(commands.map(({ name, help }) => [name, help]));
  return `Usage: npm run trama -- COMMAND [OPTIONS]\n\nCommands:\n${lines}\nEach has its own --help. ${EXIT}`;
}

/** What `COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const { name, help, arguments: args = [], options } = command;
  const places = args.map((argument) => ` ${argument.name}`).join("");
  const required = options.filter((option) => option.required === true).map((option) => ` ${synopsis(option)}`);
  const lines = columns([
    ...args.map((argument) => [argument.name, argument.help] as const),
    ...optionsOf(command).map((option) => [synopsis(option), option.help] as const),
  ]);
  return `Usage: npm run trama -- ${name}${places}${required.join("")} [OPTIONS]\n\n${sentence(help)}\n\nOptions:\n${lines}\n${EXIT}`;
}

function synopsis({ name, value }: Option): string {
  return `--${name} ${value}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
}
