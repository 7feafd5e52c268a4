import { readFileSync } from "node:fs";
import { expect, shippedGraph, test } from "./trama.ts";

test.use({ provoked: [/Failed to load resource/] });

const whole = () => readFileSync("dist/graph.json", "utf8");

for (const [what, answer, message] of [
  ["missing", { status: 404, body: "" }, "There is no graph file here"],
  ["no JSON", { status: 200, body: "<!doctype html>" }, "it is no JSON"],
  ["cut off", { status: 200, body: () => whole().slice(0, 5_000) }, "it is no JSON"],
  ["of another version", { status: 200, body: () => whole().replace(/"version":\s*1/, '"version": 99') }, "version 99"],
  ["not as it should be", { status: 200, body: '{"format":"trama-graph","version":1}' }, "not as it should be"],
] as const) {
  test(`a graph file that is ${what}: what happened, where, what to do`, async ({ page }) => {
    const body = typeof answer.body === "function" ? answer.body() : answer.body;
    await page.route("**/graph.json", (route) =>
      route.fulfill({ status: answer.status, body, contentType: "application/json" }),
    );
    await page.goto("./");
    await expect(page.getByRole("heading", { name: "The graph cannot be shown" })).toBeVisible();
    await expect(page.getByText(message)).toBeVisible();
    await expect(page.getByText("graph.json").first()).toBeVisible();
  });
}

test("trying again shows the graph once it is there", async ({ trama, page }) => {
  let answers = 0;
  await page.route("**/graph.json", (route) => (answers++ === 0 ? route.abort() : route.fallback()));
  await page.goto("./#lens=antitrust");
  await expect(page.getByText("The graph file could not be fetched.")).toBeVisible();
  await page.getByRole("button", { name: "Try again" }).click();
  await trama.drawn();
  expect((await trama.counts())[3]).toBe(shippedGraph().relations.length);
  await expect(trama.lens("Antitrust")).toBeChecked();
});

test("a slow graph file: a line after a moment, and no graph before it is there", async ({ trama, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/graph.json", async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto("./");
  await expect(page.getByText("Loading the graph…")).toBeVisible();
  release();
  await trama.drawn();
  await expect(page.getByText("Loading the graph…")).toBeHidden();
});
