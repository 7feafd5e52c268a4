import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Runs a command in the project's folder with its output on this terminal. Returns whether it ended well.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeout?: number, quiet?: boolean }} [options] timeout in milliseconds
 */
export function run(command, args, { env = {}, timeout, quiet = false } = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? "ignore" : "inherit",
    env: { ...process.env, ...env },
    timeout,
    // npm and npx are scripts on Windows.
    shell: process.platform === "win32",
  });
  return status === 0;
}

/** Ends the program with a message about wrong use. */
export function refuse(message) {
  console.error(message);
  process.exit(2);
}
