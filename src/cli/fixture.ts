import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "./main.ts";

/** Folder of data that the command line's tests read. */
export const goldenData = (name: string): string =>
  fileURLToPath(new URL(`../build/golden/${name}/data`, import.meta.url));

/** What one run of the command line ended with. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, in the folder that the test is in. */
export async function runHere(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  let [out, err] = ["", ""];
  const code = await main(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    colour: false,
    env,
  });
  return { code, out, err };
}

/** An empty folder for the tests of a file to run in: to be entered before the first and left after the last. */
export function scratchFolder() {
  const path = mkdtempSync(join(tmpdir(), "trama-cli-"));
  const before = process.cwd();
  return {
    path,
    enter: () => process.chdir(path),
    /** It is gone then. */
    leave: () => {
      process.chdir(before);
      rmSync(path, { recursive: true, force: true });
    },
  };
}
