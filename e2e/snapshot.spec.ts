import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { exportAs, scratch, textOf } from "./files.ts";
import { expect, test, type Trama } from "./trama.ts";

interface File {
  readonly name: string;
  readonly text: string;
}

interface Snapshot {
  readonly view: string;
  readonly pins: Readonly<Record<string, unknown>>;
  readonly graph: {
    readonly hash: string;
    readonly relations: readonly { readonly id: string }[];
  };
}

/** What the reader sees, to be compared with what another sees. */
async function seen(trama: Trama) {
  const { zoom, x, y } = await trama.camera();
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    relations: await trama.drawnRelations(),
    camera: { zoom: Math.round(zoom * 1e4) / 1e4, x: rounded(x), y: rounded(y) },
    places: Object.fromEntries(
      Object.entries(await trama.inPlane()).map(([id, at]) => [id, { x: rounded(at.x), y: rounded(at.y) }]),
    ),
    selected: await trama.panel.getByRole("heading", { level: 2 }).first().textContent(),
    view: trama.fragment(),
  };
}

/** Arranges a view by hand, as nobody else would have it. */
async function arrangeByHand(trama: Trama): Promise<void> {
  const { page } = trama;
  await trama.open("lens=antitrust");
  await trama.filters.getByRole("checkbox", { name: /^Hypothesised/ }).uncheck();
  await trama.clickOn("european-commission");
  await trama.expectPanel("European Commission");
  const { x, y } = await trama.placeOf("microsoft");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 20, y + 30, { steps: 4 });
  await page.mouse.move(x - 60, y + 70, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -240);
  await trama.still();
}

async function drop(page: Page, files: readonly File[]): Promise<void> {
  const carried = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) transfer.items.add(new File([text], name, { type: "application/json" }));
    return transfer;
  }, files);
  await page.dispatchEvent("main", "dragover", { dataTransfer: carried });
  await expect(page.getByText("Let go to open the file")).toBeVisible();
  await page.dispatchEvent("main", "drop", { dataTransfer: carried });
  await expect(page.getByText("Let go to open the file")).toHaveCount(0);
}

async function pick(page: Page, path: string): Promise<void> {
  await page.getByRole("button", { name: "Snapshots" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open a file…" }).click(),
  ]);
  await chooser.setFiles(path);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, text);
}

const guest = (page: Page) => page.getByRole("region", { name: "What is shown" });

/** A snapshot whose data are not those of the page: one relation is gone. */
function changed(text: string): { text: string; gone: string } {
  const file = JSON.parse(text) as Snapshot;
  const [gone] = file.graph.relations;
  if (gone === undefined) throw new Error("The snapshot holds no relations");
  const graph = {
    ...file.graph,
    hash: "0".repeat(file.graph.hash.length),
    relations: file.graph.relations.filter((each) => each !== gone),
  };
  return { text: JSON.stringify({ ...file, graph }), gone: gone.id };
}

test("a saved snapshot is opened elsewhere as it was left: by button, dropped and pasted", async ({ trama, page }) => {
  await arrangeByHand(trama);
  const before = await seen(trama);
  const saved = await exportAs(page, "Snapshot");
  const path = join(scratch(), saved.suggestedFilename());
  await saved.saveAs(path);
  const text = readFileSync(path, "utf8");
  expect(Object.keys((JSON.parse(text) as Snapshot).pins)).toEqual(["microsoft"]);
  const name = saved.suggestedFilename();
  const ways = {
    button: () => pick(page, path),
    dropped: () => drop(page, [{ name, text }]),
    pasted: () => paste(page, text),
  };
  for (const [way, open] of Object.entries(ways)) {
    await trama.openAfresh("lens=money");
    await open();
    await expect(guest(page), way).toContainText("on today's data");
    await trama.expectPanel("European Commission");
    expect(await seen(trama), way).toEqual(before);
  }
  // Undo does not lead into what was there before.
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("closing a snapshot leads back to what was seen before it", async ({ trama, page }) => {
  await arrangeByHand(trama);
  const text = await textOf(await exportAs(page, "Snapshot"));
  await trama.openAfresh("lens=money&select=exor");
  const { relations, places, view } = await seen(trama);
  await paste(page, text);
  await expect(guest(page)).toBeVisible();
  await trama.expectPanel("European Commission");
  await guest(page).getByRole("button", { name: "Close the snapshot" }).click();
  await expect(guest(page)).toHaveCount(0);
  await trama.expectPanel("Exor");
  const after = await seen(trama);
  expect({ relations: after.relations, places: after.places, view: after.view }).toEqual({ relations, places, view });
});

test.describe("a snapshot whose data have changed since", () => {
  const offered = (page: Page) => page.getByRole("dialog", { name: "The data has changed" });
  async function openChanged(trama: Trama) {
    const { page } = trama;
    await trama.open("lens=antitrust");
    const shown = await trama.drawnRelations();
    const { text, gone } = changed(await textOf(await exportAs(page, "Snapshot")));
    await trama.open("lens=money");
    const money = await trama.drawnRelations();
    await drop(page, [{ name: "older.trama.json", text }]);
    await expect(offered(page)).toBeVisible();
    return { shown, gone, money };
  }

  test("is shown as it was, and then on today's data", async ({ trama, page }) => {
    const { shown, gone, money } = await openChanged(trama);
    await offered(page).getByRole("button", { name: "As it was" }).click();
    await expect(guest(page)).toContainText("as it was: only what it holds");
    await expect.poll(() => trama.drawnRelations()).toEqual(shown.filter((id) => id !== gone));
    await guest(page).getByRole("button", { name: "On today's data" }).click();
    await expect.poll(() => trama.drawnRelations()).toEqual(shown);
    await expect(guest(page)).toContainText("on today's data");
    await guest(page).getByRole("button", { name: "Close the snapshot" }).click();
    await expect.poll(() => trama.drawnRelations()).toEqual(money);
  });

  test("is shown on today's data", async ({ trama, page }) => {
    const { shown } = await openChanged(trama);
    await offered(page).getByRole("button", { name: "On today's data" }).click();
    await expect.poll(() => trama.drawnRelations()).toEqual(shown);
    expect(trama.fragment()).toBe("#lens=antitrust");
  });

  test("is compared with today: what came since is told, and can be taken away", async ({ trama, page }) => {
    const { gone, money } = await openChanged(trama);
    await offered(page).getByRole("button", { name: "Compare" }).click();
    const dialog = page.getByRole("dialog", { name: "What has changed" });
    await expect(dialog.getByText("1 relation added")).toBeVisible();
    await expect(dialog.getByRole("img", { name: /^Both in one picture/ })).toBeVisible();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Download JSON" }).click(),
    ]);
    const diff = JSON.parse(await textOf(saved)) as { relations: { added: string[]; removed: unknown[] } };
    expect(diff.relations.added).toEqual([gone]);
    expect(diff.relations.removed).toEqual([]);
    const [picture] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Download SVG" }).click(),
    ]);
    expect(await textOf(picture)).toContain("<svg");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    expect(await trama.drawnRelations()).toEqual(money);
  });

  test("is left alone by Escape", async ({ trama, page }) => {
    const { money } = await openChanged(trama);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(guest(page)).toHaveCount(0);
    expect(await trama.drawnRelations()).toEqual(money);
  });
});

test("what is no snapshot is refused with its place or reason, and nothing changes", async ({ trama, page }) => {
  await trama.open("lens=money&select=exor");
  const before = await seen(trama);
  const text = await textOf(await exportAs(page, "Snapshot"));
  const cases = [
    { text: text.replace('"notes":', '"notes"'), says: /ceases to be JSON in line 4, column \d+/ },
    { text: text.slice(0, 900), says: /ceases to be JSON in line \d+, column \d+/ },
    { text: '{"type":"FeatureCollection"}', says: /not Cytoscape JSON, or not as it should be/ },
    { text: '{"format":"trama-other"}', says: /neither a snapshot nor a graph file of Trama/ },
    { text: text.replace('"version":1', '"version":7'), says: /newer Trama \(version 7; this one reads up to 1\)/ },
    { text: text.replace(/"camera":\{"zoom":[\d.]+/, '"camera":{"zoom":-2'), says: /what stands at camera\.zoom/ },
    { text: "", says: /ceases to be JSON in line 1, column 1/ },
  ];
  for (const { text: broken, says } of cases) {
    await drop(page, [{ name: "broken.json", text: broken }]);
    const alert = page.getByRole("alert").filter({ hasText: "was not opened" });
    await expect(alert).toContainText(says);
    await expect(alert).toContainText("“broken.json”");
    await expect(alert).toContainText("What is shown has not changed.");
    await alert.getByRole("button", { name: "Dismiss" }).click();
    await expect(alert).toHaveCount(0);
    expect(await seen(trama)).toEqual(before);
  }
});

test("text pasted into a field stays text", async ({ trama, page }) => {
  await trama.open();
  await page.keyboard.press("/");
  await page.keyboard.type("x");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "{}");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  });
  await trama.still();
  await expect(page.getByRole("alert")).toHaveCount(0);
});
