import type { Page } from "@playwright/test";
import { evidenceStates } from "./evidence-states.ts";
import { fileStates } from "./file-states.ts";
import { expect, test } from "./trama.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "en-GB" });

/** Pixels that a finger needs each way. */
const FINGER = 44;

/**
 * What is too small for a finger: everything to be pressed, at the size of the label where a label presses it. A link
 * within running text is as high as its line, which WCAG 2.5.8 allows.
 */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((finger) => {
    const pressed = "button, a[href], input, select, textarea, summary, [role=slider], [role=row][aria-selected]";
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest("[inert], [aria-hidden=true], [style*='clip-path']") === null)
      .filter((element) => getComputedStyle(element).display !== "inline" || element.matches("input"))
      .map((element) => {
        const { width, height, bottom } = (element.closest("label") ?? element).getBoundingClientRect();
        const name = element.ariaLabel ?? element.closest("label")?.textContent ?? element.textContent;
        return { name: `${element.localName} ${name}: ${width} x ${height}`, width, height, bottom };
      })
      .filter(({ width, height, bottom }) => bottom > 0 && Math.min(width, height) < finger - 0.5)
      .map(({ name }) => name);
  }, FINGER);
}

type Role = "dialog" | "grid" | "listbox";
const button = (name: string) => (page: Page) => page.getByRole("button", { name, exact: true }).tap();

const panel = (page: Page) => page.locator("#panel-title").waitFor();

const states: readonly { state: string; view: string; enter?: (page: Page) => Promise<unknown>; shows?: Role }[] = [
  { state: "the overview", view: "" },
  { state: "a lens, with chips", view: "lens=antitrust&focus=mistral-ai&disputed=1" },
  { state: "an entity", view: "select=mistral-ai" },
  { state: "a disputed relation", view: "select=microsoft:invested_in:mistral-ai" },
  { state: "what filters hide", view: "lens=money&select=openai" },
  { state: "a step of a story", view: "story=microsoft-mistral&step=4", enter: panel },
  { state: "a step that one has moved away from", view: "story=microsoft-mistral&step=2&select=openai", enter: panel },
  { state: "the stories", view: "analysis=story", enter: panel },
  {
    state: "paths",
    view: "analysis=paths&ends=exor,european-commission&path=4",
    enter: (page) => page.getByRole("heading", { name: "5 paths" }).waitFor(),
  },
  { state: "an end of paths", view: "analysis=paths&ends=exor" },
  { state: "who matters", view: "analysis=matters&metric=betweenness&size=betweenness&colour=pagerank" },
  { state: "communities", view: "analysis=matters&metric=community&groups=1" },
  { state: "the table", view: "show=table", shows: "grid" },
  { state: "canvas and table", view: "show=split", shows: "grid" },
  { state: "the strip of time, unfolded", view: "when=2023-05-01..2024-02-20", enter: button("Unfold the time strip") },
  { state: "the filters", view: "", enter: button("Filters"), shows: "dialog" },
  { state: "export", view: "", enter: button("Export"), shows: "dialog" },
  { state: "help", view: "", enter: (page) => page.keyboard.press("?"), shows: "dialog" },
  {
    state: "search results",
    view: "",
    enter: async (page) => {
      await button("Search")(page);
      await page.getByRole("combobox").fill("mistral");
    },
    shows: "listbox",
  },
];

for (const { state, view, enter, shows } of states) {
  test(`fingers can hit everything: ${state}`, async ({ trama, page }) => {
    await page.goto(`./#${view}`);
    await expect(trama.status).toBeVisible();
    await enter?.(page);
    if (shows !== undefined) await expect(page.getByRole(shows)).toBeVisible();
    expect(await tooSmall(page)).toEqual([]);
  });
}

for (const [state, reach] of Object.entries({ ...fileStates, ...evidenceStates })) {
  test(`fingers can hit everything: ${state}`, async ({ trama, page }) => {
    await reach(trama);
    expect(await tooSmall(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}
