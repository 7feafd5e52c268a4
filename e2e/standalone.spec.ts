import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { BUILT, commandLine, exportAs, scratch, textOf } from "./files.ts";
import { expect, test, Trama } from "./trama.ts";

/** What the page in one file may weigh with all of the graph in it, in bytes. */
const MOST = 2_000_000;

interface Alone {
  readonly trama: Trama;
  readonly page: Page;
  /** Everything that it complained of or asked the network for. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page from the disk, in a browser that is cut off from everything. */
async function openAlone(browser: Browser, path: string, view = ""): Promise<Alone> {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1440, height: 900 } });
  await context.setOffline(true);
  const page = await context.newPage();
  const url = pathToFileURL(path).href;
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url())) complaints.push(request.url());
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
    localStorage.setItem("trama.hints-dismissed", "yes");
  });
  await page.goto(view === "" ? url : `${url}#${view}`);
  const trama = new Trama(page);
  await trama.drawn();
  return { trama, page, complaints, close: () => context.close() };
}

const makers = {
  "saved from the page": async (trama: Trama): Promise<string> => {
    await trama.open();
    const saved = await exportAs(trama.page, "HTML", /^Everything/);
    const path = join(scratch(), saved.suggestedFilename());
    await saved.saveAs(path);
    return path;
  },
  "from the command line": async (): Promise<string> => {
    const path = join(scratch(), "trama.html");
    await commandLine("export", "--data", BUILT, "--format", "html", "--out", path);
    return path;
  },
} as const;

for (const [maker, make] of Object.entries(makers)) {
  test(`the page that stands on its own, ${maker}, is explored without a network`, async ({ trama: here, browser }) => {
    test.setTimeout(120_000);
    const path = await make(here);
    expect(statSync(path).size).toBeLessThanOrEqual(MOST);
    const { trama, page, complaints, close } = await openAlone(browser, path);
    const [all, , , total] = await trama.counts();
    expect(all).toBe(total);

    // Click-through, down to who says so.
    await trama.clickOn("exor");
    await trama.expectPanel("Exor");
    await trama.panel.getByRole("link", { name: /invests in Mistral AI/ }).click();
    await trama.expectPanel("Exor invests in Mistral AI");
    await expect(trama.panel.getByRole("heading", { name: "Claims" })).toBeVisible();
    await expect(trama.panel).toContainText("Exor is among those who have financed Mistral AI.");
    await expect(trama.panel.getByRole("button", { name: /^Copy/ }).first()).toBeVisible();
    await page.keyboard.press("Escape");

    // Filters and lenses.
    await trama.filters.getByRole("checkbox", { name: /^Money/ }).uncheck();
    await expect.poll(async () => (await trama.counts())[0]).toBeLessThan(all ?? 0);
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await trama.counts())[0]).toBe(all);
    await trama.lens("Antitrust").check({ force: true });
    await expect.poll(() => trama.fragment()).toBe("#lens=antitrust");
    await trama.lens("All").check({ force: true });
    await expect.poll(async () => (await trama.counts())[0]).toBe(all);

    // Search.
    await page.keyboard.press("/");
    await page.keyboard.type("mistral ai");
    await page
      .getByRole("option", { name: /^Mistral AI/ })
      .first()
      .click();
    await trama.expectPanel(/^Mistral AI/);
    await page.keyboard.press("Escape");

    // Palette, and through it another layout, which is worked out off the main thread.
    const before = await trama.inPlane();
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox").last()).toBeFocused();
    await page.keyboard.type("in layers");
    await page.getByRole("option", { name: /^Layout: in layers/ }).click();
    await expect.poll(() => trama.fragment()).toContain("layout=layered");
    await expect.poll(async () => JSON.stringify(await trama.inPlane())).not.toBe(JSON.stringify(before));
    await expect(page.getByText("could not be arranged")).toHaveCount(0);

    // The table, the help, what the data are, Italian.
    await page.keyboard.press("t");
    await expect(page.getByRole("grid")).toBeVisible();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "About this data" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");

    // The story, by the arrow keys.
    await page.keyboard.press("t");
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox").last()).toBeFocused();
    await page.keyboard.type("story");
    await page.getByRole("option", { name: "Story", exact: true }).click();
    await trama.expectPanel("What was announced");
    await page.keyboard.press("ArrowRight");
    await trama.expectPanel("Who Mistral AI is");
    await expect.poll(async () => (await trama.counts())[0]).toBe(15);
    await page.keyboard.press("End");
    await trama.expectPanel("What is open");
    await page.keyboard.press("Escape");
    await expect(trama.panel).toHaveCount(0);

    // It is there to be read: no files go in or out.
    for (const name of ["Export", "Snapshots"]) await expect(page.getByRole("button", { name })).toHaveCount(0);
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox").last()).toBeFocused();
    await page.keyboard.type("snapshot");
    await expect(page.getByRole("option", { name: /snapshots/i })).toHaveCount(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("s");
    await expect(page.getByRole("dialog", { name: "Export" })).toHaveCount(0);

    await page.reload();
    await expect(page.getByRole("contentinfo")).toBeVisible();
    expect(complaints).toEqual([]);
    await close();
  });
}

test("it opens as it was saved, and at an address of one's own", async ({ trama: here, page: from, browser }) => {
  await here.open("lens=antitrust&select=european-commission");
  await here.expectPanel("European Commission");
  await from.mouse.move(600, 600);
  await from.mouse.wheel(0, -200);
  const seen = async (trama: Trama) => {
    const { zoom, x, y } = await trama.camera();
    return { at: [zoom, x, y].map((value) => value.toFixed(2)), relations: await trama.drawnRelations() };
  };
  const before = await seen(here);
  const saved = await exportAs(from, "HTML");
  const path = join(scratch(), saved.suggestedFilename());
  await saved.saveAs(path);
  const alone = await openAlone(browser, path);
  await alone.trama.expectPanel("European Commission");
  expect(await seen(alone.trama)).toEqual(before);
  expect(alone.complaints).toEqual([]);
  await alone.close();
  const other = await openAlone(browser, path, "select=openai");
  await other.trama.expectPanel("OpenAI");
  expect(other.complaints).toEqual([]);
  await other.close();
  const layered = await openAlone(browser, path, "lens=antitrust&layout=layered");
  // In layers the arrows run from one row to the next: few entities share a column, many a row.
  await expect
    .poll(async () => new Set(Object.values(await layered.trama.inPlane()).map(({ y }) => Math.round(y))).size)
    .toBeLessThan(8);
  expect(layered.complaints).toEqual([]);
  await layered.close();
});

test("a browser that cannot unpack it says so", async ({ browser }) => {
  const path = join(scratch(), "trama.html");
  await commandLine("export", "--format", "html", "--data", BUILT, "--out", path);
  const context = await browser.newContext();
  const old = await context.newPage();
  await old.addInitScript(() => Reflect.deleteProperty(window, "DecompressionStream"));
  await old.goto(pathToFileURL(path).href);
  await expect(old.getByText("This browser is too old for this page")).toBeVisible();
  await context.close();
});

test.describe("with hostile data", () => {
  const HOSTILE = '</script><script>window.hit=1</script><img src=x onerror="window.hit=2">';
  const hit = (page: Page) => page.evaluate(() => (window as { hit?: number }).hit);

  /** A snapshot of the page's own, in which every label and name is out to run. */
  async function hostileSnapshot(trama: Trama): Promise<string> {
    await trama.open("lens=antitrust");
    const text = await textOf(await exportAs(trama.page, "Snapshot"));
    const file = JSON.parse(text) as {
      graph: {
        hash: string;
        entities: { id: string; label: Record<string, string> }[];
        articles: { title?: string }[];
      };
    };
    const { graph } = file;
    const entities = graph.entities.map((entity) => ({
      ...entity,
      label: { en: `${HOSTILE} ${entity.id}`, it: `${HOSTILE} ${entity.id}` },
    }));
    const articles = graph.articles.map((article) => ({ ...article, title: HOSTILE }));
    const hash = "0".repeat(graph.hash.length);
    return JSON.stringify({ ...file, name: HOSTILE, notes: HOSTILE, graph: { ...graph, hash, entities, articles } });
  }

  test("nothing of it runs: not in the page that opens it, nor in the one that is saved of that", async ({
    trama,
    page,
    browser,
  }) => {
    const text = await hostileSnapshot(trama);
    const path = join(scratch(), "hostile.trama.json");
    writeFileSync(path, text);
    await page.getByRole("button", { name: "Snapshots" }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Open a file…" }).click(),
    ]);
    await chooser.setFiles(path);
    await page.getByRole("button", { name: "As it was" }).click();
    await expect(page.getByRole("region", { name: "What is shown" })).toContainText("as it was: only what it holds");
    await trama.clickOn("european-commission");
    await trama.expectPanel(/<\/script>/);
    expect(await hit(page)).toBeUndefined();
    for (const label of ["SVG", "HTML"]) {
      const saved = await exportAs(page, label);
      const file = join(scratch(), saved.suggestedFilename());
      await saved.saveAs(file);
      if (label === "SVG") {
        const shown = await browser.newPage();
        await shown.goto(pathToFileURL(file).href);
        expect(await hit(shown)).toBeUndefined();
        await shown.close();
        continue;
      }
      const alone = await openAlone(browser, file);
      await alone.trama.expectPanel(/<\/script>/);
      await alone.trama.panel
        .getByRole("link", { name: /<\/script>/ })
        .first()
        .click();
      expect(await hit(alone.page)).toBeUndefined();
      expect(alone.complaints).toEqual([]);
      await alone.close();
    }
    expect(await hit(page)).toBeUndefined();
  });

  test("nothing of it runs where the command line writes the page", async ({ trama, browser }) => {
    const folder = scratch();
    const snapshot = join(folder, "hostile.json");
    writeFileSync(snapshot, await hostileSnapshot(trama));
    const path = join(folder, "page.html");
    await commandLine("export", "--format", "html", "--snapshot", snapshot, "--out", path);
    expect(readFileSync(path, "utf8")).not.toContain("<img src=x");
    const alone = await openAlone(browser, path);
    await alone.trama.clickOn("european-commission");
    await alone.trama.expectPanel(/<\/script>/);
    expect(await hit(alone.page)).toBeUndefined();
    expect(alone.complaints).toEqual([]);
    await alone.close();
  });
});
