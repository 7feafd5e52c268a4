import { gzipSync } from "node:zlib";
import { expect, test } from "./trama.ts";

/** What a first visit may cost, in bytes of gzipped JavaScript, workers included. */
const BUDGET = 350_000;
const FIRST_VISIT_MS = 3_000;

test("the scripts of a first visit fit the budget", async ({ trama, page }) => {
  const scripts = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (/\.m?js(?:\?|$)/.test(response.url())) {
      scripts.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      );
    }
  });
  await trama.open();
  await page.waitForTimeout(FIRST_VISIT_MS);
  const sizes = await Promise.all(
    [...scripts].map(async ([url, size]) => ({ script: new URL(url).pathname, size: await size })),
  );
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  console.log(`JavaScript of a first visit, gzipped: ${total} bytes of ${BUDGET}`);
  expect(total, JSON.stringify(sizes, null, 2)).toBeLessThanOrEqual(BUDGET);
  expect(sizes.length).toBeGreaterThan(0);
});
