import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { expect } from "./trama.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  readonly id: string;
  readonly where: readonly string[];
}

/** What axe finds on the page, by all its rules or by some. It is put into the page once, for as long as that is there. */
export async function findings(page: Page, rules: readonly string[] = []): Promise<Finding[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(async (values) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const only = values.length === 0 ? {} : { runOnly: { type: "rule" as const, values: [...values] } };
    const { violations } = await here.run(document, { resultTypes: ["violations"], ...only });
    return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(" ")) }));
  }, rules);
}

/** axe's rules about colours. All others ask for structure, names and roles. */
const aboutColours = ["color-contrast", "link-in-text-block"];

/** The reader's colours. Of what does not depend on them once is enough. */
const schemes = [
  { scheme: { colorScheme: "light", forcedColors: "none" }, rules: [] },
  { scheme: { colorScheme: "dark", forcedColors: "none" }, rules: aboutColours },
  { scheme: { colorScheme: "light", forcedColors: "active" }, rules: aboutColours },
] as const;

/** axe finds nothing on the page as it is, in any of the reader's colours: the page follows the system. */
export async function expectNothingFound(page: Page): Promise<void> {
  for (const { scheme, rules } of schemes) {
    await page.emulateMedia(scheme);
    // Colours that fade into others are neither.
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect({ ...scheme, found: await findings(page, rules) }).toEqual({ ...scheme, found: [] });
  }
}
