import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
];

/** Where Chrome is installed on systems that do not put programs on the PATH. */
function applications(environment: NodeJS.ProcessEnv): string[] {
  const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
  return [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...folders.map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe")),
  ];
}

/** The one that the tests were set up with, if they were. */
function ownOfPlaywright(): string[] {
  try {
    const { chromium } = createRequire(import.meta.url)("@playwright/test") as {
      readonly chromium: { readonly executablePath: () => string };
    };
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * A Chromium or Chrome that is there: the one that CHROMIUM_PATH names, one on the PATH, where systems install it, or
 * Playwright's own. `undefined` where there is none.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment["CHROMIUM_PATH"] ?? "";
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...(named === "" ? [] : [named]), ...onPath, ...applications(environment)].find((path) =>
    existsSync(path),
  );
  return found ?? ownOfPlaywright().find((path) => existsSync(path));
}
