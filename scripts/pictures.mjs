// Takes the documentation's pictures of the production build in dist/, and the picture for link previews.
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { root } from "./run.mjs";
import { provideChromium } from "./setup.mjs";

const PICTURES = [
  { file: "docs/desktop-light.png", view: "", width: 1440, height: 900, scheme: "light", locale: "en-GB" },
  {
    file: "docs/desktop-dark.png",
    view: "select=mistral-ai",
    width: 1440,
    height: 900,
    scheme: "dark",
    locale: "en-GB",
  },
  {
    file: "docs/disagreement.png",
    view: "lens=money&select=microsoft:invested_in:mistral-ai",
    width: 1440,
    height: 900,
    scheme: "light",
    locale: "en-GB",
  },
  {
    file: "docs/paths.png",
    view: "ends=exor,european-commission&analysis=paths",
    width: 1440,
    height: 900,
    scheme: "light",
    locale: "en-GB",
  },
  { file: "docs/phone.png", view: "", width: 390, height: 844, scheme: "light", locale: "it-IT" },
  { file: "public/og.png", view: "lens=antitrust", width: 1200, height: 630, scheme: "light", locale: "en-GB" },
];
/** The camera has come to rest, and fonts are there. */
const SETTLED_MS = 1_500;

const server = await preview({ root, logLevel: "error", preview: { port: 4320 } });
const browser = await chromium.launch({
  executablePath: provideChromium(),
  args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
});
for (const { file, view, width, height, scheme, locale } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    locale,
    reducedMotion: "reduce",
  });
  // The hints of a first visit are not what the pictures are about.
  await page.addInitScript(() => localStorage.setItem("trama.hints-dismissed", "yes"));
  await page.goto(`${server.resolvedUrls?.local[0]}#${view}`);
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}
await browser.close();
await server.close();
