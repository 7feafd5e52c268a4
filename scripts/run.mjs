import { spawn, spawnSync } from "node:child_process";
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

/**
 * Runs a command beside others, its output kept until it ends. Returns whether it ended well, and the output.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
export function runBeside(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, shell: process.platform === "win32" });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => output.push(data));
    child.on("error", (error) => resolve({ passed: false, output: String(error) }));
    child.on("close", (status) => resolve({ passed: status === 0, output: Buffer.concat(output).toString() }));
  });
}

/** Ends the program with a message about wrong use. */
export function refuse(message) {
  console.error(message);
  process.exit(2);
}
