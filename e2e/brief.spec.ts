import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Download, Page } from "@playwright/test";
import { BUILT, bytesOf, commandLine, openBrief, scratch, textOf } from "./files.ts";
import { expect, test } from "./trama.ts";

const NAME = "trama-money-2024-03-02";
const VIEW = "lens=money";
const dialog = (page: Page) => page.getByRole("dialog", { name: /^(?:Brief|Scheda)$/ });
const preview = (page: Page) => dialog(page).getByRole("group", { name: /as it will be|come sarà/ });

/** Saves the brief in a form, by the dialog that is open. */
async function saved(page: Page, form: "Markdown" | "HTML"): Promise<Download> {
  await dialog(page).getByRole("radio", { name: form }).check({ force: true });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page)
      .getByRole("button", { name: new RegExp(`^(?:Download|Scarica) ${form}$`) })
      .click(),
  ]);
  return download;
}

test("a brief is seen before it is saved: sentences, disputes, the check, sources", async ({ trama, page }) => {
  await trama.open(VIEW);
  await openBrief(page);
  await expect(preview(page)).toContainText(
    "Microsoft invests in Mistral AI (own statement; €15 million according to Bloomberg)",
  );
  await expect(preview(page)).toContainText("Planned: Microsoft acquires a stake in Mistral AI.");
  for (const name of [
    "What is reported",
    "What is disputed",
    "What rests on a single origin",
    "Alleged about named people, without a response",
    "How to read this",
    "Sources",
  ]) {
    await expect(preview(page).getByRole("heading", { name, exact: true })).toBeAttached();
  }
  await expect(preview(page).getByRole("img")).toHaveAttribute("alt", /numbered sentences/);
});

test.describe("page and command line write the same bytes", () => {
  test("as Markdown with its picture, in a zip", async ({ trama, page }) => {
    await trama.open(VIEW);
    await openBrief(page);
    const download = await saved(page, "Markdown");
    expect(download.suggestedFilename()).toBe(`${NAME}.zip`);
    const out = join(scratch(), `${NAME}.zip`);
    await commandLine("brief", "--format", "md", "--view", `#${VIEW}`, "--out", out);
    expect(readFileSync(out).equals(await bytesOf(download))).toBe(true);
    await expect(dialog(page)).toHaveCount(0);
  });

  test("as a page, in Italian, which a browser shows without complaint", async ({ trama, page, context }) => {
    await trama.open(`${VIEW}&lang=it`);
    await openBrief(page);
    await expect(preview(page)).toContainText("In programma: Microsoft acquisisce una quota di Mistral AI.");
    const download = await saved(page, "HTML");
    const file = download.suggestedFilename();
    expect(file).toBe(`${NAME}.html`);
    const out = join(scratch(), file);
    await commandLine("brief", "--format", "html", "--data", BUILT, "--view", `#${VIEW}&lang=it`, "--out", out);
    const html = await textOf(download);
    expect(readFileSync(out, "utf8") === html).toBe(true);

    const brief = await context.newPage();
    const complaints: string[] = [];
    brief.on("console", (message) => complaints.push(message.text()));
    brief.on("request", (request) => {
      if (!request.url().startsWith("file:")) complaints.push(request.url());
    });
    await brief.goto(`file://${out}`);
    await expect(brief.locator("html")).toHaveAttribute("lang", "it");
    await expect(brief.getByRole("heading", { level: 1 })).toHaveText("Denaro");
    await expect(brief.getByRole("img")).toBeVisible();
    const reference = brief.locator("[role=doc-noteref]").first();
    await reference.click();
    await expect(brief.locator("#note-1")).toBeInViewport();
    await brief.locator("#note-1 [role=doc-backlink]").first().click();
    await expect(reference).toBeInViewport();
    // The one style that its policy allows was taken.
    expect(await brief.locator("article").evaluate((article) => getComputedStyle(article).maxWidth)).toBe("720px");
    expect(complaints).toEqual([]);
  });

  test("of what is selected", async ({ trama, page }) => {
    const view = `${VIEW}&select=exor`;
    await trama.open(view);
    await openBrief(page);
    await dialog(page)
      .getByRole("radio", { name: /^The selection/ })
      .check({ force: true });
    await expect(preview(page).getByRole("heading", { name: "Exor" })).toBeVisible();
    const download = await saved(page, "HTML");
    const out = join(scratch(), download.suggestedFilename());
    await commandLine(
      "brief",
      "--format",
      "html",
      "--data",
      BUILT,
      "--view",
      `#${view}`,
      "--what",
      "selection",
      "--out",
      out,
    );
    expect(readFileSync(out, "utf8") === (await textOf(download))).toBe(true);
  });
});

test("by the palette and the keyboard alone; Esc leads back to where one was", async ({ trama, page }) => {
  await trama.open(VIEW);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.type("brief");
  await expect(page.getByRole("option", { name: /^Brief/ }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(preview(page)).toContainText("What is reported");
  await preview(page).focus();
  await page.keyboard.press("End");
  await expect(preview(page).getByRole("heading", { name: "Sources" })).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  expect(trama.fragment()).toBe(`#${VIEW}`);
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("what is copied is the Markdown that the command line prints", async ({ trama, page }) => {
    await trama.open(VIEW);
    await openBrief(page);
    await dialog(page).getByRole("button", { name: "Copy Markdown" }).click();
    await expect(page.getByText("Copied", { exact: false }).first()).toBeVisible();
    const out = join(scratch(), `${NAME}.md`);
    await commandLine("brief", "--data", BUILT, "--view", `#${VIEW}`, "--out", out);
    expect(readFileSync(out, "utf8") === (await page.evaluate(() => navigator.clipboard.readText()))).toBe(true);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a brief is read and saved", async ({ trama, page }) => {
    await trama.open(VIEW);
    await openBrief(page);
    await expect(preview(page)).toContainText("What is reported");
    await preview(page).getByRole("heading", { name: "Sources" }).scrollIntoViewIfNeeded();
    await expect(preview(page).getByRole("heading", { name: "Sources" })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect((await saved(page, "HTML")).suggestedFilename()).toBe(`${NAME}.html`);
  });
});
