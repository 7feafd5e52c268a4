import { expect, shippedGraph, test } from "./trama.ts";

test("filters combine, stand as chips, and are undone one by one", async ({ trama, page }) => {
  await trama.open();
  const total = shippedGraph().relations.length;
  await trama.filters.getByRole("checkbox", { name: /^Stated/ }).uncheck({ force: true });
  await expect.poll(async () => (await trama.counts())[1]).toBeGreaterThan(0);
  const [, withoutStated = 0] = await trama.counts();
  await trama.filters.getByRole("list", { name: "Entities" }).getByText("People", { exact: true }).click();
  await expect.poll(async () => (await trama.counts())[1]).toBeGreaterThan(withoutStated);
  await expect(page.getByRole("list", { name: "Active filters" })).toContainText("Status: 6 of 7");
  expect(trama.fragment()).toMatch(/^#entity=.*&status=announced,/);

  await page.keyboard.press("Control+z");
  await expect.poll(() => trama.counts()).toEqual([total - withoutStated, withoutStated, 0, total]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => trama.counts()).toEqual([total, 0, 0, total]);
  expect(trama.fragment()).toBe("");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(() => trama.counts()).toEqual([total - withoutStated, withoutStated, 0, total]);
  await page.getByRole("button", { name: /^Remove: Status/ }).click();
  await expect.poll(() => trama.counts()).toEqual([total, 0, 0, total]);
});

test("only what is disputed", async ({ trama }) => {
  await trama.open();
  await trama.filters.getByRole("checkbox", { name: /Only what is disputed/ }).check();
  expect(trama.fragment()).toBe("#disputed=1");
  expect(await trama.drawnRelations()).toContain("microsoft:invested_in:mistral-ai");
  const disputed = shippedGraph().relations.filter(({ disagreements }) => disagreements.length > 0);
  expect((await trama.counts())[0]).toBeGreaterThanOrEqual(disputed.length);
});

test("at least two independent origins", async ({ trama }) => {
  await trama.open();
  await trama.filters.getByRole("radio", { name: "2 or more" }).check({ force: true });
  expect(trama.fragment()).toBe("#origins=2");
  const wellBacked = shippedGraph().relations.filter(({ origins }) => origins.length >= 2);
  const drawn = await trama.drawnRelations();
  for (const { id } of wellBacked) expect(drawn).toContain(id);
});
