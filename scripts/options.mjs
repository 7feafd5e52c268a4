import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { refuse } from "./run.mjs";

/**
 * Reads the options of start, dev and build: `--data DIR` and, where something is served, `--port N`.
 * Sets TRAMA_DATA, which the Vite configuration reads. Ends the program on wrong use.
 * @param {string} name the npm script
 * @param {{ serves: boolean }} options
 * @returns {{ port: number | undefined }}
 */
export function readOptions(name, { serves }) {
  const usage = `Usage: npm run ${name} [-- --data DIR${serves ? " --port N" : ""}]`;
  try {
    const { values } = parseArgs({
      options: { data: { type: "string" }, help: { type: "boolean" }, ...(serves ? { port: { type: "string" } } : {}) },
    });
    if (values.help === true) {
      console.log(usage);
      process.exit(0);
    }
    if (values.data !== undefined) {
      if (!existsSync(values.data)) refuse(`There is no folder ${values.data}.`);
      process.env.TRAMA_DATA = resolve(values.data);
    }
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
      refuse(`--port takes a number from 1 to 65535, not ${values.port}.`);
    }
    return { port };
  } catch (error) {
    return refuse(`${error.message}\n${usage}`);
  }
}

/**
 * Says where a Vite server is to be found, and that its port is another than asked for.
 * @param {{ resolvedUrls: { local: string[] } | null }} server
 * @param {number} asked
 */
export function announce(server, asked) {
  const url = new URL(server.resolvedUrls?.local[0] ?? `http://localhost:${asked}/`);
  if (Number(url.port) !== asked) console.log(`Port ${asked} is in use; took ${url.port}.`);
  console.log(`\nTrama: http://localhost:${url.port}/\n\nCtrl+C ends it.`);
}
