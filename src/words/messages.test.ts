import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "./messages/en.ts";
import { it } from "./messages/it.ts";
import { speechIn } from "./speech.ts";

const placeholders = (message: string) => [...message.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort();

describe("messages", () => {
  test("both languages have the same keys, none empty", () => {
    expect(Object.keys(it).sort()).toEqual(Object.keys(en).sort());
    for (const message of [...Object.values(en), ...Object.values(it)]) expect(message).not.toBe("");
  });

  test.each(Object.keys(en) as (keyof typeof en)[])("%s names the same things in both", (key) => {
    if (key === "bar.language") return;
    expect(placeholders(it[key])).toEqual(placeholders(en[key]));
  });

  test("every key is used", () => {
    const root = join(import.meta.dirname, "..");
    const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path) && !path.includes("messages") && !path.endsWith(".test.ts"))
      .map((path) => readFileSync(join(root, path), "utf8"))
      .join("\n");
    // A key made at run time leaves its beginning: `status.${status}`.
    const made = [...sources.matchAll(/`([a-z]+\.[\w.]*)\$\{/g)].map((match) => match[1] ?? "");
    const unused = Object.keys(en)
      .map((key) => key.replace(/_(one|other)$/, ""))
      .filter((key) => !sources.includes(`"${key}"`) && !made.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });
});

test("counts choose the form and are written the language's way", () => {
  expect(speechIn("en").t("panel.claims", { count: 1 })).toBe("1 claim");
  expect(speechIn("en").t("panel.claims", { count: 1200 })).toBe("1,200 claims");
  expect(speechIn("it").t("panel.claims", { count: 3 })).toBe("3 affermazioni");
});
