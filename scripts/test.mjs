// Everything that must hold before a change lands. Installs what is missing first. Names of parts run only those.
import { availableParallelism } from "node:os";
import { refuse, run, runBeside } from "./run.mjs";
import { provideReaders } from "./readers.mjs";
import { installPackages, provideChromium } from "./setup.mjs";

/**
 * What takes one processor each and needs nothing of the others: the longest first, as many at a time as there are processors.
 * @type {Record<string, readonly [string, ...string[]]>}
 */
const beside = {
  lint: ["npx", "eslint", "--max-warnings", "0", "."],
  types: ["npx", "tsc"],
  format: ["npx", "prettier", "--check", "--log-level", "warn", "."],
  "dead code": ["npx", "knip"],
  "types without a browser": ["npx", "tsc", "-p", "tsconfig.core.json"],
  build: ["node", "scripts/build.mjs"],
  facts: ["node", "src/cli/bin.mjs", "verify"],
};

/**
 * What takes all processors, one after the other. The journeys are made in what was built.
 * @type {Record<string, () => boolean>}
 */
const after = {
  unit: () => {
    provideReaders();
    return run("npx", ["vitest", "run"]);
  },
  journeys: () => run("npx", ["playwright", "test"], { env: { CHROMIUM_PATH: provideChromium() } }),
};

/** @type {{ name: string, passed: boolean, seconds: number }[]} */
const results = [];

/** @param {string} name @param {number} begin @param {boolean} passed */
const note = (name, begin, passed) => results.push({ name, passed, seconds: (performance.now() - begin) / 1_000 });

/** @param {readonly string[]} names */
async function runSideBySide(names) {
  const left = [...names];
  const lane = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const [command, ...args] = beside[name];
      const begin = performance.now();
      const { passed, output } = await runBeside(command, args);
      console.log(`\n— ${name}\n${output.trimEnd()}`);
      note(name, begin, passed);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

const asked = process.argv.slice(2);
const parts = [...Object.keys(beside), ...Object.keys(after)];
const unknown = asked.filter((name) => !parts.includes(name));
if (unknown.length > 0) refuse(`Unknown: ${unknown.join(", ")}. Parts: ${parts.join(", ")}.`);
/** @param {Record<string, unknown>} table */
const chosen = (table) => Object.keys(table).filter((name) => asked.length === 0 || asked.includes(name));

installPackages();
await runSideBySide(chosen(beside));
for (const name of chosen(after)) {
  console.log(`\n— ${name}`);
  const begin = performance.now();
  note(name, begin, after[name]());
}

console.log("");
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
