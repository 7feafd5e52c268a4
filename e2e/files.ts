import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Download, expect, type Locator, type Page } from "@playwright/test";

const run = promisify(execFile);

/** The shipped data as built: reading them takes the command line a fraction of the time that building them does. */
export const BUILT = "dist/graph.json";

/** A folder for what one test writes. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), "trama-e2e-"));
}

/** Runs the command line; ends with what it wrote to standard error. Rejects where it fails. */
export async function commandLine(...args: readonly string[]): Promise<string> {
  const { stderr } = await run(process.execPath, ["src/cli/bin.mjs", ...args], { maxBuffer: 1e8 });
  return stderr;
}

/** Opens the dialog of the brief by the menu of analyses, in either language. */
export async function openBrief(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Anal/ }).click();
  await page.getByRole("menuitem", { name: /^(?:Brief|Scheda)/ }).click();
}

/** Waits until something is in one place twice in a row: a dialog that opens may grow under the pointer. */
async function atRest(thing: Locator): Promise<void> {
  let before = "";
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await thing.boundingBox());
        const rests = now === before;
        before = now;
        return rests;
      },
      { intervals: [100] },
    )
    .toBe(true);
}

/** Opens the export dialog and chooses a format by its label. */
export async function chooseFormat(page: Page, label: string): Promise<void> {
  if ((await page.getByRole("dialog").count()) === 0) await page.getByRole("button", { name: "Export" }).click();
  const radio = page.getByRole("radio", { name: label, exact: true });
  await atRest(radio);
  await radio.check({ force: true });
}

/** Saves what the export dialog has in it. */
async function download(page: Page, label: string): Promise<Download> {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Download ${label}`, exact: true }).click(),
  ]);
  return saved;
}

/** Saves the page's view, or another part of the graph, in a format. */
export async function exportAs(page: Page, label: string, extent?: RegExp): Promise<Download> {
  await chooseFormat(page, label);
  if (extent !== undefined) await page.getByRole("radio", { name: extent }).check({ force: true });
  return download(page, label);
}

export async function bytesOf(saved: Download): Promise<Buffer> {
  return readFileSync(await saved.path());
}

export async function textOf(saved: Download): Promise<string> {
  return (await bytesOf(saved)).toString("utf8");
}
