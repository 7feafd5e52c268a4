import { readFileSync } from "node:fs";
import type { Download } from "@playwright/test";
import { expect, type shippedGraph, test, type Trama } from "./trama.ts";

async function exportAs(trama: Trama, format: string): Promise<Download> {
  const { page } = trama;
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("radio", { name: new RegExp(`^${format}`) }).check({ force: true });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Download ${format}` }).click(),
  ]);
  return download;
}

test("a picture of the view: a PNG at twice the size, with its sources", async ({ trama, page }) => {
  await trama.open("lens=antitrust");
  const download = await exportAs(trama, "PNG");
  expect(download.suggestedFilename()).toBe("trama-antitrust-2024-03-02.png");
  const bytes = readFileSync(await download.path());
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

test("the graph file of the view holds what the view shows, and opens as a graph", async ({ trama, page }) => {
  await trama.open("lens=antitrust");
  const shown = await trama.drawnRelations();
  const download = await exportAs(trama, "JSON");
  const text = readFileSync(await download.path(), "utf8");
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
  await trama.open("lens=antitrust");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("radio", { name: /^JSON/ }).check({ force: true });
  await page.getByRole("radio", { name: /^Everything/ }).check({ force: true });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download JSON" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toBe(readFileSync("dist/graph.json", "utf8"));
});
