import { run } from "./run.mjs";

/** Reports every problem of the data folder, and ends the program if there is an error: nothing is built from those. */
export function checkFacts() {
  const folder = process.env.TRAMA_DATA;
  const data = folder === undefined ? [] : ["--data", folder];
  if (!run(process.execPath, ["src/cli/bin.mjs", "check", ...data])) process.exit(1);
}
