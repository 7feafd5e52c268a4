import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILT, bytesOf, chooseFormat, commandLine, exportAs, scratch, textOf } from "./files.ts";
import { expect, type shippedGraph, test } from "./trama.ts";

const NAME = "trama-antitrust-2024-03-02";
const VIEW = "lens=antitrust";

test("a picture of the view: a PNG at twice the size, with its sources", async ({ trama, page }) => {
  await trama.open(VIEW);
  const saved = await exportAs(page, "PNG");
  expect(saved.suggestedFilename()).toBe(`${NAME}.png`);
  const bytes = await bytesOf(saved);
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect(width).toBeGreaterThan(1_200);
  expect(height).toBeGreaterThan(800);
  const colours = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    const seen = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) seen.add(pixels.slice(at, at + 3).join(","));
    return [...seen];
  }, bytes.toString("base64"));
  // The antitrust family's colour and the agreements' are in it, those of families that the lens hides are not.
  expect(colours).toContain("213,94,0");
  expect(colours).toContain("0,98,179");
  expect(colours).not.toContain("0,107,76");
});

const textual = [
  { id: "svg", label: "SVG", extension: "svg", holds: "<svg" },
  { id: "pdf", label: "PDF", extension: "pdf", holds: "%PDF-1." },
  { id: "csv", label: "CSV", extension: "zip", holds: "PK" },
  { id: "json", label: "JSON", extension: "json", holds: '"entities"' },
  { id: "gexf", label: "GEXF", extension: "gexf", holds: "<gexf" },
  { id: "graphml", label: "GraphML", extension: "graphml", holds: "<graphml" },
  { id: "jgf", label: "JSON Graph Format", extension: "jgf", holds: '"nodes"' },
  { id: "cypher", label: "Cypher", extension: "cypher", holds: "MERGE" },
  { id: "mermaid", label: "Mermaid", extension: "mmd", holds: "flowchart" },
  { id: "dot", label: "DOT", extension: "dot", holds: "digraph" },
  { id: "turtle", label: "Turtle", extension: "ttl", holds: "@prefix" },
  { id: "trig", label: "TriG", extension: "trig", holds: "@prefix" },
  { id: "nquads", label: "N-Quads", extension: "nq", holds: "<http" },
  { id: "jsonld", label: "JSON-LD", extension: "jsonld", holds: "@context" },
  { id: "ftm", label: "FollowTheMoney", extension: "ftm.json", holds: '"schema"' },
] as const;

test.describe("page and command line write the same bytes of the same view", () => {
  for (const { label, id, extension } of textual.filter((each) => ["svg", "gexf"].includes(each.id))) {
    test(`as ${label}, of a view that the canvas draws out`, async ({ trama, page }) => {
      await trama.open("lens=money");
      const bytes = await bytesOf(await exportAs(page, label));
      const out = join(scratch(), `trama-money-2024-03-02.${extension}`);
      await commandLine("export", "--format", id, "--view", "#lens=money", "--out", out);
      expect(readFileSync(out).equals(bytes)).toBe(true);
    });
  }

  for (const { id, label, extension, holds } of textual) {
    test(`as ${label}`, async ({ trama, page }) => {
      await trama.open(VIEW);
      const saved = await exportAs(page, label);
      const file = saved.suggestedFilename();
      expect(file).toBe(`${NAME}.${extension}`);
      const bytes = await bytesOf(saved);
      expect(bytes.includes(holds)).toBe(true);
      const out = join(scratch(), file);
      await commandLine("export", "--format", id, "--data", BUILT, "--view", `#${VIEW}`, "--out", out);
      expect(readFileSync(out).equals(bytes)).toBe(true);
    });
  }

  for (const { id, label, extension } of [
    { id: "snapshot", label: "Snapshot", extension: "trama.json" },
    { id: "html", label: "HTML", extension: "html" },
  ]) {
    test(`as ${label}, but for where one looked: a terminal has no camera`, async ({ trama, page }) => {
      await trama.open(VIEW);
      const saved = await exportAs(page, label);
      const file = saved.suggestedFilename();
      expect(file).toBe(`${NAME}.${extension}`);
      const text = await textOf(saved);
      const out = join(scratch(), file);
      await commandLine("export", "--format", id, "--data", BUILT, "--view", `#${VIEW}`, "--out", out);
      const camera = /^"camera":\{.*\},$/m;
      expect(text).toMatch(camera);
      expect(text.replace(camera, '"camera":null,') === readFileSync(out, "utf8")).toBe(true);
    });

    test(`as ${label} of a snapshot, camera and all`, async ({ trama, page }) => {
      await trama.open(VIEW);
      const folder = scratch();
      const taken = join(folder, "taken.json");
      await (await exportAs(page, "Snapshot")).saveAs(taken);
      const saved = await exportAs(page, label);
      const out = join(folder, saved.suggestedFilename());
      await commandLine("export", "--format", id, "--snapshot", taken, "--out", out);
      expect(readFileSync(out, "utf8") === (await textOf(saved))).toBe(true);
    });
  }
});

test("the graph file of the view holds what the view shows, and opens as a graph", async ({ trama, page }) => {
  await trama.open(VIEW);
  const shown = await trama.drawnRelations();
  const text = await textOf(await exportAs(page, "JSON"));
  const file = JSON.parse(text) as ReturnType<typeof shippedGraph>;
  expect(file.relations.map(({ id }) => id).sort()).toEqual(shown);
  await page.route("**/graph.json", (route) => route.fulfill({ body: text, contentType: "application/json" }));
  await page.goto("./#select=european-commission");
  await page.reload();
  await trama.drawn();
  expect(await trama.drawnRelations()).toEqual(shown);
  await trama.expectPanel("European Commission");
});

test("everything, filters ignored", async ({ trama, page }) => {
  await trama.open(VIEW);
  expect(await textOf(await exportAs(page, "JSON", /^Everything/))).toBe(readFileSync("dist/graph.json", "utf8"));
});

test("the selection can be taken alone, once there is one", async ({ trama, page }) => {
  await trama.open(VIEW);
  await chooseFormat(page, "JSON");
  const selection = page.getByRole("radio", { name: /^The selection/ });
  await expect(selection).toBeDisabled();
  await expect(page.getByText("nothing is selected")).toBeVisible();
  await page.keyboard.press("Escape");
  await trama.clickOn("european-commission");
  await trama.expectPanel("European Commission");
  await chooseFormat(page, "JSON");
  await expect(selection).toBeEnabled();
  const text = await textOf(await exportAs(page, "JSON", /^The selection/));
  const { relations } = JSON.parse(text) as ReturnType<typeof shippedGraph>;
  expect(relations.length).toBeGreaterThan(0);
  expect(relations.length).toBeLessThan((await trama.drawnRelations()).length);
  for (const { id } of relations) expect(id).toContain("european-commission");
  const out = join(scratch(), "selection.json");
  const view = `#${VIEW}&select=european-commission`;
  await commandLine("export", "--format", "json", "--data", BUILT, "--view", view, "--what", "selection", "--out", out);
  expect(readFileSync(out, "utf8")).toBe(text);
});

test("a name of one's own is the file's, made safe", async ({ trama, page }) => {
  await trama.open(VIEW);
  await chooseFormat(page, "Turtle");
  await page.getByRole("textbox", { name: "File name" }).fill('a/b: "c"');
  expect((await exportAs(page, "Turtle")).suggestedFilename()).toBe("a-b- -c-.ttl");
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("what is copied is what would be saved", async ({ trama, page }) => {
    await trama.open(VIEW);
    for (const label of ["SVG", "Snapshot", "Mermaid", "JSON-LD"]) {
      await chooseFormat(page, label);
      await page.getByRole("button", { name: "Copy", exact: true }).click();
      await expect(page.getByText("Copied", { exact: false }).first()).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied === (await textOf(await exportAs(page, label)))).toBe(true);
    }
    await chooseFormat(page, "PNG");
    await expect(page.getByRole("button", { name: "Copy", exact: true })).toHaveCount(0);
  });

  test("the code to embed shows that very view in another page", async ({ trama, page, baseURL }) => {
    const view = `${VIEW}&select=european-commission`;
    await trama.open(view);
    const shown = await trama.counts();
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("button", { name: "Embed" }).click();
    await expect(page.getByText("Copied", { exact: false }).first()).toBeVisible();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toMatch(/^<iframe src="[^"]+" title="[^"]+"[^>]*><\/iframe>$/);
    await page.route("**/blank.html", (route) =>
      route.fulfill({ contentType: "text/html", body: `<p>News</p>${code}` }),
    );
    await page.goto(`${baseURL ?? ""}blank.html`);
    const inside = page.frameLocator("iframe");
    await expect(inside.locator("#panel").getByRole("heading", { level: 2 }).first()).toHaveText("European Commission");
    await expect(inside.getByRole("contentinfo")).toContainText(`${shown[0]} shown`);
    const embedded = page.frames().find((frame) => frame !== page.mainFrame());
    expect(decodeURIComponent(new URL(embedded?.url() ?? "").hash)).toBe(`#${view}`);
  });
});
