// Everything that must hold before a change lands. Installs what is missing first. Names of parts run only those.
import { refuse, run } from "./run.mjs";
import { provideReaders } from "./readers.mjs";
import { installPackages, provideChromium } from "./setup.mjs";

/** @type {Record<string, () => boolean>} */
const parts = {
  format: () => run("npx", ["prettier", "--check", "--log-level", "warn", "."]),
  lint: () => run("npx", ["eslint", "--max-warnings", "0", "."]),
  types: () => run("npx", ["tsc"]),
  "types without a browser": () => run("npx", ["tsc", "-p", "tsconfig.core.json"]),
  "dead code": () => run("npx", ["knip"]),
  unit: () => {
    provideReaders();
    return run("npx", ["vitest", "run"]);
  },
  facts: () => run("node", ["src/cli/bin.mjs", "verify"]),
  build: () => run("node", ["scripts/build.mjs"]),
  journeys: () => run("npx", ["playwright", "test"], { env: { CHROMIUM_PATH: provideChromium() } }),
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) refuse(`Unknown: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);

installPackages();
const results = Object.entries(parts)
  .filter(([name]) => names.length === 0 || names.includes(name))
  .map(([name, part]) => {
    console.log(`\n— ${name}`);
    const begin = performance.now();
    const passed = part();
    return { name, passed, seconds: (performance.now() - begin) / 1_000 };
  });

console.log("");
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
