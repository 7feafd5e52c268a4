import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

/** Chromium without windows: the same engine, which opens a page in two thirds of the time. */
const SHELL = "chromium-headless-shell";

const NAMES = [SHELL, "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** Where Chrome is installed on systems that do not put programs on the PATH. */
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((folder) =>
    process.env[folder] === undefined
      ? []
      : [join(process.env[folder], "Google", "Chrome", "Application", "chrome.exe")],
  ),
];

const DEBIANS = "/usr/bin/chromium";

/** Longest that Playwright's download may take, in milliseconds. */
const DOWNLOAD_TIMEOUT = 240_000;

function ownOfPlaywright() {
  try {
    const { chromium } = createRequire(import.meta.url)("@playwright/test");
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** A Chromium or Chrome that is there: the one that CHROMIUM_PATH names, one on the PATH, or Playwright's own. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    console.error(`CHROMIUM_PATH names ${named}, which is not there; looking elsewhere.`);
  }
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...APPLICATIONS, ownOfPlaywright()].find((path) => path !== undefined && existsSync(path));
}

const isRoot = () => process.getuid?.() === 0;

/** Installs packages of Debian's. Returns whether that went well. */
function installFromDebian(...names) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { env });
  return run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], { env });
}

/** The Chromium without windows that belongs to Debian's one, installed where it can be; any other as it is. */
export function withoutWindows(path) {
  if (path !== DEBIANS || !isRoot() || !existsSync("/usr/bin/apt-get")) return path;
  console.log("Installing the Chromium without windows, for the tests to take less time …");
  return installFromDebian(SHELL) ? (findChromium() ?? path) : path;
}

/** Installs a Chromium: Playwright's own, else Debian's as root. `undefined` where neither can be had. */
export function installChromium() {
  console.log("No Chromium found. Installing Playwright's …");
  run("npx", ["playwright", "install", "chromium"], { timeout: DOWNLOAD_TIMEOUT });
  const own = findChromium();
  if (own !== undefined) return own;
  if (!isRoot() || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Playwright's could not be had. Installing Debian's …");
  // The page is set in the system's font. Debian's Chromium brings one that no picture of the tests was taken with.
  installFromDebian("chromium", "fonts-noto-core");
  return findChromium();
}
