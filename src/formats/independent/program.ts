import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { test } from "vitest";

/** Somebody else's program that reads what Trama writes. */
export interface Program {
  readonly command: string;
  /** Debian's package that brings it; scripts/readers.mjs installs them. */
  readonly debian: string;
  /** Arguments that succeed only where it is there. */
  readonly probe: readonly string[];
}

/** Debian's own Python: the packages that it brings are in no other one on the path. */
const PYTHON = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

/** A Python module. */
export function pythonModule(module: string, debian: string): Program {
  return { command: PYTHON, debian, probe: ["-c", `import ${module}`] };
}

/** What a program says about some input: its status and both of its streams. */
export interface Said {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end. */
export function run({ command }: Pick<Program, "command">, args: readonly string[], input?: string | Uint8Array): Said {
  const { status, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: 256 * 1024 * 1024 });
  // A program that is not there has no streams.
  const text = (stream: Buffer | null) => stream?.toString("utf8") ?? "";
  return { status, out: text(stdout), err: text(stderr) };
}

/** `test` where a program is there. Where it is not the test is skipped, and says so loudly. */
export function testWith(program: Program): typeof test.skip {
  if (run(program, program.probe).status === 0) return test as typeof test.skip;
  console.warn(`SKIPPED: ${program.debian} is not installed, so nobody else read these files back.`);
  return test.skip;
}
