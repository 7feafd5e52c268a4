import type { Page } from "@playwright/test";
import { chooseFormat, exportAs, openBrief, textOf } from "./files.ts";
import { expect, type Trama } from "./trama.ts";

const dialog = (page: Page) => page.getByRole("dialog");

/** Whatever is dropped, as a browser hands it over. */
async function carry(page: Page, text: string) {
  return page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "older.trama.json", { type: "application/json" }));
    return transfer;
  }, text);
}

async function letGo(page: Page, text: string): Promise<void> {
  await page.dispatchEvent("main", "drop", { dataTransfer: await carry(page, text) });
}

/** A snapshot of the view, of data that have changed since: two relations are gone. */
async function older(trama: Trama): Promise<string> {
  await trama.open("lens=antitrust");
  const file = JSON.parse(await textOf(await exportAs(trama.page, "Snapshot"))) as {
    graph: { hash: string; relations: readonly unknown[] };
  };
  const { hash, relations } = file.graph;
  const graph = { ...file.graph, hash: "0".repeat(hash.length), relations: relations.slice(2) };
  return JSON.stringify({ ...file, name: "Before the decision", notes: "two are missing", graph });
}

async function openGallery({ page }: Trama): Promise<void> {
  await page.getByRole("button", { name: "Snapshots", exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

async function keep(trama: Trama): Promise<void> {
  const { page } = trama;
  await openGallery(trama);
  await dialog(page).getByRole("button", { name: "Keep this view" }).click();
  await expect(dialog(page).getByRole("listitem").first().locator("img")).toBeVisible();
}

async function offered(trama: Trama): Promise<void> {
  await letGo(trama.page, await older(trama));
  await expect(trama.page.getByRole("dialog", { name: "The data has changed" })).toBeVisible();
}

async function exporting(trama: Trama, label: string): Promise<void> {
  await trama.open("lens=antitrust");
  await chooseFormat(trama.page, label);
  const preview = dialog(trama.page).getByRole(label === "HTML" || label === "PDF" ? "img" : "group");
  await expect(preview.first()).toBeVisible();
}

/** What the page looks like where files come and go, and how to get there in English on a wide window. */
export const fileStates: Readonly<Record<string, (trama: Trama) => Promise<void>>> = {
  "the export dialog, a picture": (trama) => exporting(trama, "PDF"),
  "the export dialog, a page": (trama) => exporting(trama, "HTML"),
  "the export dialog, data": (trama) => exporting(trama, "CSV"),
  "the export dialog, linked data": (trama) => exporting(trama, "Turtle"),
  "a brief": async (trama) => {
    await trama.open("lens=money");
    await openBrief(trama.page);
    await expect(dialog(trama.page).getByRole("heading", { name: "What is disputed" })).toBeVisible();
  },
  "an empty gallery": async (trama) => {
    await trama.open();
    await openGallery(trama);
    await expect(dialog(trama.page)).toContainText("Nothing is kept yet");
  },
  "a gallery with a card": async (trama) => {
    await trama.open("lens=antitrust");
    await keep(trama);
  },
  "a gallery where one is renamed": async (trama) => {
    await trama.open("lens=antitrust");
    await keep(trama);
    await dialog(trama.page)
      .getByRole("button", { name: /^Rename/ })
      .click();
    await expect(dialog(trama.page).getByRole("textbox", { name: /^New name/ })).toBeVisible();
  },
  "a gallery where one was deleted": async (trama) => {
    await trama.open("lens=antitrust");
    await keep(trama);
    await dialog(trama.page)
      .getByRole("button", { name: /^Delete/ })
      .click();
    await expect(dialog(trama.page).getByRole("status")).toBeVisible();
  },
  "a snapshot of other data": offered,
  "a comparison": async (trama) => {
    await offered(trama);
    await dialog(trama.page).getByRole("button", { name: "Compare" }).click();
    await expect(dialog(trama.page).getByRole("img")).toBeVisible();
  },
  "a snapshot that is shown": async (trama) => {
    await offered(trama);
    await dialog(trama.page).getByRole("button", { name: "As it was" }).click();
    await expect(trama.page.getByRole("region", { name: "What is shown" })).toBeVisible();
  },
  "a file that was not opened": async (trama) => {
    await trama.open();
    await letGo(trama.page, "{");
    await expect(trama.page.getByRole("alert")).toBeVisible();
  },
  "a file over the page": async (trama) => {
    await trama.open();
    await trama.page.dispatchEvent("main", "dragover", { dataTransfer: await carry(trama.page, "{}") });
    await expect(trama.page.getByText("Let go to open the file")).toBeVisible();
  },
};
