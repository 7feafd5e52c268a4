import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser } from "@playwright/test";

/** What decides how a page looks besides the page: another browser or other fonts draw another picture. */
export interface DrawnWith {
  /** Its major version. */
  readonly chromium: number;
  /** Width of a sample in the system's font at each weight, in pixels. */
  readonly fonts: Readonly<Record<string, number>>;
}

const FILE = join(import.meta.dirname, "look", "made-with.json");

/** What the pictures that are compared with were made with; `null` where nobody made any. */
export function recorded(): DrawnWith | null {
  try {
    return JSON.parse(readFileSync(FILE, "utf8")) as DrawnWith;
  } catch {
    return null;
  }
}

/** Notes what the pictures are made with from now on. */
export function record(made: DrawnWith): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(made, null, 2)}\n`);
}

/** What this machine draws with. */
export async function measure(browser: Browser): Promise<DrawnWith> {
  const page = await browser.newPage();
  const fonts = await page.evaluate(() => {
    const sample = document.createElement("span");
    sample.textContent = "Trama ≠ 0123456789 perché così AVÀÈ → ¶ … “WwMmIi”";
    // On one line, however narrow the window is.
    sample.style.whiteSpace = "nowrap";
    document.body.append(sample);
    return Object.fromEntries(
      [400, 500, 650].map((weight) => {
        sample.style.font = `${weight} 50px system-ui`;
        return [String(weight), Math.round(sample.getBoundingClientRect().width * 100) / 100];
      }),
    );
  });
  await page.close();
  return { chromium: Number.parseInt(browser.version(), 10), fonts };
}

/** In what two of them differ, as words; `null` where in nothing. */
export function difference(now: DrawnWith, then: DrawnWith | null): string | null {
  if (then === null) return "there are none yet";
  if (now.chromium !== then.chromium) return `they were made with Chromium ${then.chromium}, this is ${now.chromium}`;
  const same = Object.entries(then.fonts).every(([weight, width]) => now.fonts[weight] === width);
  return same ? null : "they were made with other fonts than this machine's";
}
