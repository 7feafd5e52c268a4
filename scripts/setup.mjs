// Installs what is missing: the packages of the lockfile, and with --browser a Chromium for the tests.
// Needs nothing but Node itself.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findChromium, installChromium, withoutWindows } from "./chromium.mjs";
import { refuse, root, run } from "./run.mjs";

const OLDEST_NODE = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  refuse(`Trama needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.`);
}

/** Installs the lockfile's packages unless exactly these were installed by the last run. */
export function installPackages() {
  checkNode();
  const stamp = join(root, "node_modules", ".trama-lockfile");
  const lockfile = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfile) return;
  console.log("Installing packages …");
  if (!run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"])) {
    console.error("npm could not install the packages of package-lock.json: see above.");
    process.exit(1);
  }
  writeFileSync(stamp, lockfile);
}

/** Path of a Chromium that the tests can drive; installs one where there is none. Ends the program where that fails. */
export function provideChromium() {
  const path = findChromium() ?? installChromium();
  if (path !== undefined) return withoutWindows(path);
  console.error(
    "No Chromium or Chrome found and none could be installed. Install one and name it: CHROMIUM_PATH=… npm test",
  );
  process.exit(1);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [option, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || (option !== undefined && option !== "--browser"))
    refuse("Usage: npm run setup [-- --browser]");
  installPackages();
  if (option === "--browser") console.log(`Chromium: ${provideChromium()}`);
}
