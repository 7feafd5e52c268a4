import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./trama.ts";

/** Starts `npm run dev` on a folder of data; ends with the address that it prints. */
function develop(data: string): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ["scripts/dev.mjs", "--data", data, "--port", "5319"], { stdio: "pipe" });
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /Trama: (http:\/\/localhost:\d+\/)/.exec(output)?.[1];
      if (url !== undefined) resolve({ server, url });
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.on("exit", () => reject(new Error(output)));
  });
}

test("saving a YAML file updates the page and keeps the view; a mistake in it is shown with its place", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const data = mkdtempSync(join(tmpdir(), "trama-data-"));
  cpSync("graph-data", data, { recursive: true });
  const file = join(data, "articles", "microsoft-mistral.yaml");
  const original = readFileSync(file, "utf8");
  const { server, url } = await develop(data);
  try {
    await page.goto(`${url}#lens=money&select=exor:invested_in:mistral-ai`);
    const panel = page.locator("#panel");
    await expect(panel).toContainText("Exor is among those who have financed Mistral AI.", { timeout: 60_000 });

    writeFileSync(
      file,
      original.replace("Exor is among those who have financed Mistral AI.", "Exor put money into Mistral AI."),
    );
    await expect(panel).toContainText("Exor put money into Mistral AI.", { timeout: 30_000 });
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe("#lens=money&select=exor:invested_in:mistral-ai");

    writeFileSync(file, original.replace("subject: exor", "subject: exxor"));
    const overlay = page.locator("vite-error-overlay");
    await expect(overlay).toBeVisible({ timeout: 30_000 });
    const line = original.split("\n").findIndex((text) => text.includes("subject: exor")) + 1;
    await expect(overlay).toContainText(`microsoft-mistral.yaml:${line}:`);
    await expect(overlay).toContainText("exxor");

    writeFileSync(file, original);
    await expect(overlay).toBeHidden({ timeout: 30_000 });
    await expect(panel).toContainText("Exor is among those who have financed Mistral AI.", { timeout: 30_000 });
  } finally {
    server.kill();
    rmSync(data, { recursive: true, force: true });
  }
});
