import { join } from "node:path";
import type { Page } from "@playwright/test";
import { scratch, textOf } from "./files.ts";
import { expect, test, type Trama } from "./trama.ts";

const gallery = (page: Page) => page.getByRole("dialog", { name: "Snapshots" });
const cards = (page: Page) => gallery(page).getByRole("listitem");

async function openGallery(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Snapshots" }).click();
  await expect(gallery(page)).toBeVisible();
}

/** Keeps the view that is shown. */
async function keep(trama: Trama, name: string, notes = ""): Promise<void> {
  const { page } = trama;
  await openGallery(page);
  await gallery(page).getByRole("textbox", { name: "Name of the snapshot" }).fill(name);
  await gallery(page).getByRole("textbox", { name: "Notes (optional)" }).fill(notes);
  await gallery(page).getByRole("button", { name: "Keep this view" }).click();
  await expect(gallery(page).getByRole("heading", { name }).first()).toBeVisible();
}

const close = (page: Page) => page.keyboard.press("Escape");

test("a view is kept, renamed, deleted, brought back and opened", async ({ trama, page }) => {
  await trama.open("lens=antitrust");
  const shown = await trama.drawnRelations();
  await openGallery(page);
  await expect(gallery(page)).toContainText("Nothing is kept yet");
  await expect(gallery(page).getByRole("button", { name: "Export all" })).toBeDisabled();
  await close(page);
  await keep(trama, "First look", "ask about the date");
  await expect(cards(page)).toContainText(`${shown.length} relations`);
  const picture = cards(page).locator("img");
  await expect(picture).toHaveAttribute("src", /^data:image\/png;base64,/);
  await cards(page).getByRole("button", { name: "Rename First look" }).click();
  await page.getByRole("textbox", { name: "New name of First look" }).fill("Second look");
  await page.keyboard.press("Enter");
  await expect(gallery(page).getByRole("heading", { name: "Second look" })).toBeVisible();
  // Escape ends a renaming, and only that.
  await cards(page).getByRole("button", { name: "Rename Second look" }).click();
  await page.keyboard.type("Third");
  await page.keyboard.press("Escape");
  await expect(gallery(page).getByRole("heading", { name: "Second look" })).toBeVisible();
  await cards(page).getByRole("button", { name: "Delete Second look" }).click();
  await expect(cards(page)).toHaveCount(0);
  await gallery(page).getByRole("button", { name: "Undo" }).click();
  await expect(gallery(page).getByRole("heading", { name: "Second look" })).toBeVisible();
  // It is there on the next visit.
  await trama.openAfresh("lens=money");
  await openGallery(page);
  await cards(page).getByRole("button", { name: "Open Second look" }).first().click();
  await expect(gallery(page)).toHaveCount(0);
  await expect.poll(() => trama.drawnRelations()).toEqual(shown);
  const guest = page.getByRole("region", { name: "What is shown" });
  await expect(guest).toContainText("Snapshot “Second look” on today's data.");
  await expect(guest).toContainText("ask about the date");
});

test("all that is kept moves to another browser in one file", async ({ trama, page, browser, baseURL }) => {
  await trama.open("lens=antitrust");
  await keep(trama, "Same name");
  await close(page);
  await trama.open("lens=money");
  await keep(trama, "Same name");
  await expect(cards(page)).toHaveCount(2);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    gallery(page).getByRole("button", { name: "Export all" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("trama-snapshots.zip");
  const path = join(scratch(), "all.zip");
  await saved.saveAs(path);
  const [one] = await Promise.all([
    page.waitForEvent("download"),
    cards(page).first().getByRole("button", { name: "Download Same name" }).click(),
  ]);
  expect(one.suggestedFilename()).toBe("Same name.trama.json");
  expect(JSON.parse(await textOf(one))).toMatchObject({ name: "Same name", view: "lens=money" });

  const context = await browser.newContext({ locale: "en-GB", ...(baseURL !== undefined && { baseURL }) });
  const other = await context.newPage();
  await other.goto("./");
  await openGallery(other);
  const [chooser] = await Promise.all([
    other.waitForEvent("filechooser"),
    gallery(other).getByRole("button", { name: "Import…" }).click(),
  ]);
  await chooser.setFiles([path, "package.json"]);
  await expect(gallery(other).getByRole("status")).toHaveText("2 snapshots were taken in. 1 file holds none.");
  await expect(cards(other)).toHaveCount(2);
  await expect(cards(other).getByRole("heading", { name: "Same name" })).toHaveCount(2);
  await context.close();
});

test("two that are kept are compared, the older one first", async ({ trama, page }) => {
  await trama.open("lens=antitrust");
  const before = await trama.drawnRelations();
  await keep(trama, "Before");
  await close(page);
  await trama.open("lens=antitrust&expand=openai");
  const after = await trama.drawnRelations();
  await keep(trama, "After");
  await gallery(page).getByRole("button", { name: "Choose After to be compared with another" }).click();
  await gallery(page).getByRole("button", { name: "Compare Before with After" }).click();
  const dialog = page.getByRole("dialog", { name: "What has changed" });
  await expect(dialog).toContainText("Before → After");
  await expect(dialog.getByText(`${after.length - before.length} relations added`)).toBeVisible();
  await expect(dialog.getByRole("img")).toBeVisible();
});

test("a full browser is told, and nothing is lost", async ({ trama, page }) => {
  await page.addInitScript(() => {
    const stores = IDBObjectStore.prototype as { put: (value: unknown) => IDBRequest<IDBValidKey> };
    stores.put = new Proxy(stores.put, {
      apply: (put, store, values: [unknown]) => {
        if (localStorage.getItem("full") === "yes") throw new DOMException("It is full", "QuotaExceededError");
        return Reflect.apply(put, store, values);
      },
    });
  });
  await trama.open("lens=antitrust");
  await keep(trama, "One");
  await page.evaluate(() => localStorage.setItem("full", "yes"));
  await gallery(page).getByRole("button", { name: "Keep this view" }).click();
  await expect(gallery(page).getByRole("alert")).toContainText("There is no more room in this browser");
  await expect(cards(page)).toHaveCount(1);
  await page.evaluate(() => localStorage.removeItem("full"));
  await gallery(page).getByRole("textbox", { name: "Name of the snapshot" }).fill("Two");
  await gallery(page).getByRole("button", { name: "Keep this view" }).click();
  await expect(cards(page)).toHaveCount(2);
  await expect(gallery(page).getByRole("alert")).toHaveCount(0);
});

test("a browser that keeps nothing says so", async ({ trama, page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Not allowed here", "SecurityError");
    };
  });
  await trama.open();
  await openGallery(page);
  await expect(gallery(page).getByRole("alert")).toContainText("This browser keeps nothing for the page");
});
