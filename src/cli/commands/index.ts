import type { Command } from "../command.ts";
import { briefCommand } from "./brief.ts";
import { buildCommand } from "./build.ts";
import { checkCommand } from "./check.ts";
import { diffCommand } from "./diff.ts";
import { exportCommand } from "./export.ts";
import { locateCommand } from "./locate.ts";
import { schemaCommand } from "./schema.ts";
import { verifyCommand } from "./verify.ts";

/** Every command of the command line, as `--help` lists them. */
export const commands: readonly Command[] = [
  buildCommand,
  checkCommand,
  verifyCommand,
  locateCommand,
  exportCommand,
  briefCommand,
  diffCommand,
  schemaCommand,
];
