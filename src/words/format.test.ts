import { describe, expect, test } from "vitest";
import type { Amount } from "#model/amount.ts";
import type { PartialDate } from "#model/partial-date.ts";
import { dateWords, whenWords } from "./dates.ts";
import { listWords, moneyWords } from "./format.ts";
import { speechIn } from "./speech.ts";

const en = speechIn("en");
const it = speechIn("it");

function date(text: string, first: string | null, last: string | null, approximate = false): PartialDate {
  const day = (iso: string | null) => (iso === null ? null : Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
  return { text, first: day(first), last: day(last), precision: "interval", approximate };
}

const may = date("2023-05", "2023-05-01", "2023-05-31");
const june = date("2023-06", "2023-06-01", "2023-06-30");
const year = date("2023", "2023-01-01", "2023-12-31");

describe("dates", () => {
  const cases: [PartialDate, string, string][] = [
    [date("2024-02-26", "2024-02-26", "2024-02-26"), "26 Feb 2024", "26 feb 2024"],
    [date("2024-02-26~", "2024-02-26", "2024-02-26", true), "about 26 Feb 2024", "26 feb 2024 circa"],
    [may, "May 2023", "mag 2023"],
    [year, "2023", "2023"],
    [date("2024-XX", "2024-01-01", "2024-12-31"), "2024", "2024"],
    [date("2023-04/2023-12", "2023-04-01", "2023-12-31"), "Apr–Dec 2023", "apr–dic 2023"],
    [date("2022-04/2023-12", "2022-04-01", "2023-12-31"), "Apr 2022 – Dec 2023", "apr 2022 – dic 2023"],
    [date("2022/2023", "2022-01-01", "2023-12-31"), "2022–2023", "2022–2023"],
    [date("2024-01/2024-04~", "2024-01-01", "2024-04-30", true), "about Jan–Apr 2024", "gen–apr 2024 circa"],
    [date("2023-04/..", "2023-04-01", null), "from Apr 2023", "da apr 2023"],
    [date("../2023", null, "2023-12-31"), "until 2023", "fino a 2023"],
    [date("../..", null, null), "date not known", "data sconosciuta"],
  ];
  test.each(cases)("%o is %s, %s", (value, english, italian) => {
    expect(dateWords(value, en)).toBe(english);
    expect(dateWords(value, it)).toBe(italian);
  });

  test("of several claims the sharpest stands, and those that differ stand beside each other", () => {
    expect(whenWords([year, may], en)).toBe("May 2023");
    expect(whenWords([june, may, year], en)).toBe("May 2023 or Jun 2023");
    expect(whenWords([june, may], it)).toBe("mag 2023 o giu 2023");
    expect(whenWords([], en)).toBeNull();
  });
});

describe("money", () => {
  const cases: [Amount, string, string][] = [
    [{ value: 15_000_000, currency: "EUR" }, "€15 million", "15 milioni di euro"],
    [
      { value: 2_000_000_000, currency: "USD", qualifier: "about" },
      "about $2 billion",
      "circa 2 miliardi di dollari statunitensi",
    ],
    [{ value: 1_000_000, currency: "EUR" }, "€1 million", "1 milione di euro"],
    [{ value: 500_000, currency: "EUR" }, "€500,000", "500.000 euro"],
    [{ value: 1_234_567, currency: "CHF" }, "CHF 1,234,567", "1.234.567 franchi svizzeri"],
    [{ value: 385_000_000 }, "385 million, no currency given", "385 milioni, valuta non indicata"],
    [
      { value: 1_500_000, currency: "GBP", qualifier: "over" },
      "over £1.5 million",
      "oltre 1,5 milioni di sterline britanniche",
    ],
  ];
  test.each(cases)("%o is %s, %s", (amount, english, italian) => {
    expect(moneyWords(amount, en).replaceAll(/\s/g, " ")).toBe(english);
    expect(moneyWords(amount, it).replaceAll(/\s/g, " ")).toBe(italian);
  });
});

test("lists end as the language ends them", () => {
  expect(listWords(["a", "b", "c"], en)).toBe("a, b and c");
  expect(listWords(["a", "b", "c"], it)).toBe("a, b e c");
});
