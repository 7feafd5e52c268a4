import { expect, shippedGraph, test } from "./trama.ts";

const addresses = [
  "lens=pizza&select=nobody",
  "select=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
  "select=<script>alert(1)</script>",
  "lens=__proto__&family=constructor&type=toString&select=hasOwnProperty",
  "%E0%A4%A=%&&&===#&lens",
  "lang=xx&focus=%00&select=,,,",
  `select=${"x".repeat(20_000)}`,
  "family=money,pizza&unknown=1",
];

for (const address of addresses) {
  test(`shows the graph at #${address.slice(0, 50)}`, async ({ trama, page }) => {
    let dialogs = 0;
    page.on("dialog", (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    await trama.open(address);
    await expect(page.getByText(/of the address (?:means|mean) nothing here/)).toBeVisible();
    const [shown = 0, hidden = 0, cut = 0, total] = await trama.counts();
    expect(shown + hidden + cut).toBe(total);
    expect(total).toBe(shippedGraph().relations.length);
    expect(dialogs).toBe(0);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page.getByText(/of the address (?:means|mean) nothing here/)).toBeHidden();
  });
}

test("what is known in a broken address stands", async ({ trama }) => {
  await trama.open("lens=antitrust&select=nobody&lang=it");
  await expect(trama.lens("Antitrust")).toBeChecked();
  await expect(trama.page.locator("html")).toHaveAttribute("lang", "it");
});
