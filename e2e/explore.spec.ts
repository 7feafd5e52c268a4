import { expect, test } from "./trama.ts";

test("double-click expands what the lens hides, and collapses it again", async ({ trama, page }) => {
  await trama.open("lens=antitrust");
  const before = await trama.drawnRelations();
  const { x, y } = await trama.placeOf("openai");
  await page.mouse.dblclick(x, y);
  await expect.poll(async () => (await trama.drawnRelations()).length).toBeGreaterThan(before.length);
  expect(trama.fragment()).toContain("expand=openai");
  const after = await trama.drawnRelations();
  expect(after).toEqual(expect.arrayContaining(before));
  await trama.still();
  const place = await trama.placeOf("openai");
  await page.mouse.dblclick(place.x, place.y);
  await expect.poll(() => trama.drawnRelations()).toEqual(before);
});

test("expanding moves nothing that was there", async ({ trama, page }) => {
  await trama.open("lens=antitrust");
  await trama.still();
  const before = await trama.inPlane();
  await page.evaluate(() => (window.location.hash = "lens=antitrust&expand=openai"));
  await expect.poll(async () => Object.keys(await trama.inPlane()).length).toBeGreaterThan(Object.keys(before).length);
  const after = await trama.inPlane();
  for (const [id, at] of Object.entries(before)) expect(after[id]).toEqual(at);
});

test("Shift and click choose several, which can be shown alone, hidden and brought back", async ({ trama, page }) => {
  await trama.open();
  const total = (await trama.counts())[3] ?? 0;
  await trama.clickOn("microsoft");
  await page.keyboard.down("Shift");
  await trama.clickOn("openai");
  await page.keyboard.up("Shift");
  await trama.expectPanel("2 entities");
  expect(trama.fragment()).toContain("select=microsoft,openai");
  await trama.panel.getByRole("button", { name: /^Only these/ }).click();
  await expect.poll(async () => (await trama.counts())[0]).toBeLessThan(20);
  for (const id of await trama.drawnRelations()) expect(id).toMatch(/^(?:microsoft:.*:openai|openai:.*:microsoft)/);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await trama.counts())[0]).toBe(total);
  await trama.panel.getByRole("button", { name: /^Hide/ }).click();
  await expect.poll(async () => (await trama.counts())[0]).toBeLessThan(total);
  const shown = await trama.drawnRelations();
  expect(shown.filter((id) => /(?:^|:)(?:microsoft|openai)(?::|$)/.test(id))).toEqual([]);
  const [some, filtered, limited] = await trama.counts();
  expect((some ?? 0) + (filtered ?? 0) + (limited ?? 0)).toBe(total);
});

test("a box around entities chooses them", async ({ trama, page }) => {
  await trama.open();
  const { x, y } = await trama.placeOf("openai");
  await page.keyboard.down("Shift");
  await page.mouse.move(x - 130, y - 110);
  const corner = { clip: { x: x - 135, y: y - 115, width: 20, height: 20 } };
  const before = await page.screenshot(corner);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.move(x + 130, y + 110, { steps: 4 });
  await expect.poll(async () => (await page.screenshot(corner)).equals(before), "the box is drawn").toBe(false);
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect.poll(() => trama.fragment()).toMatch(/select=.*openai/);
});

test("the menu of an entity focuses on two hops around it; that of the background ends it", async ({ trama, page }) => {
  await trama.open();
  const { x, y } = await trama.placeOf("exor");
  await page.mouse.click(x, y, { button: "right" });
  await page.getByRole("menuitem", { name: "Only 2 hops around" }).click();
  await expect.poll(() => trama.fragment()).toContain("focus=exor&hops=2");
  const two = await trama.drawnRelations();
  await page.evaluate(() => (window.location.hash = "focus=exor"));
  await expect.poll(async () => (await trama.drawnRelations()).length).toBeLessThan(two.length);
  expect(two).toEqual(expect.arrayContaining(await trama.drawnRelations()));
});

test("what is around an entity is seen large when one asks for it, and all of the graph when one leaves it", async ({
  trama,
  page,
}) => {
  const zoom = async () => (await trama.camera()).zoom;
  await trama.open("select=meta");
  await page.getByRole("button", { name: "Fit" }).click();
  await expect.poll(zoom).toBeLessThan(0.7);
  const all = await trama.camera();
  await trama.panel.getByRole("button", { name: "Focus", exact: true }).click();
  await expect.poll(zoom).toBe(1.25);
  await trama.panel.getByRole("radio", { name: "3 hops" }).check({ force: true });
  await expect.poll(zoom).toBeLessThan(0.7);
  expect(await zoom()).toBeGreaterThan(all.zoom);
  await trama.panel.getByRole("button", { name: "Leave focus" }).click();
  await expect.poll(() => trama.camera()).toEqual(all);
});

test("a pinned entity stays through another layout, and undo lets it go", async ({ trama, page }) => {
  await trama.open("lens=antitrust");
  const before = await trama.placeOf("microsoft");
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 40, before.y - 60, { steps: 5 });
  await page.mouse.up();
  await trama.still();
  const put = (await trama.inPlane())["microsoft"];
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.type("in a grid");
  await page.keyboard.press("Enter");
  await expect.poll(() => trama.fragment()).toContain("layout=grid");
  await expect(page.getByText("Finding a place")).toHaveCount(0);
  await trama.still();
  expect((await trama.inPlane())["microsoft"]).toEqual(put);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await trama.inPlane())["microsoft"]).not.toEqual(put);
});

test("one line a pair bundles its relations; a click lists them", async ({ trama, page }) => {
  await trama.open();
  const all = await trama.drawnRelations();
  await page.keyboard.press("b");
  await expect.poll(async () => (await trama.drawnRelations()).length).toBeLessThan(all.length);
  expect(trama.fragment()).toContain("bundle=1");
  // Counted are relations, however many lines they share.
  expect((await trama.counts())[0]).toBe(all.length);
  const pairs = (await trama.drawnRelations()).map((id) => {
    const [source = "", , target = ""] = id.split(":");
    return [source, target].sort().join(" ");
  });
  expect(new Set(pairs).size).toBe(pairs.length);
  const bundle = (await trama.drawnRelations()).find((id) => /^microsoft:.*:mistral-ai$/.test(id))!;
  await trama.clickOn(bundle);
  await trama.expectPanel("2 entities");
  const between = all.filter((id) => /^(?:microsoft:[^:]*:mistral-ai|mistral-ai:[^:]*:microsoft)(?::|$)/.test(id));
  const links = trama.panel.getByRole("link", { name: /Microsoft.*Mistral AI|Mistral AI.*Microsoft/ });
  await expect(links).toHaveCount(between.length);
});

test("a card comes beside the pointer, not under it", async ({ trama, page }) => {
  await trama.open();
  const { x, y } = await trama.placeOf("microsoft");
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  const card = page.getByText(/^\d+ relations/).last();
  await expect(card).toBeVisible();
  const box = (await card.boundingBox())!;
  expect(x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).toBe(false);
  await trama.clickOn("microsoft");
  await trama.expectPanel("Microsoft");
});

for (const layout of ["concentric", "layered", "time", "grid"]) {
  test(`the layout ${layout} gives every entity a place of its own`, async ({ trama }) => {
    await trama.open(`lens=antitrust&layout=${layout}`);
    await expect.poll(async () => Object.keys(await trama.inPlane()).length).toBeGreaterThan(10);
    const places = Object.values(await trama.inPlane()).map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });
}
