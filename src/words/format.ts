import type { Amount } from "#model/amount.ts";
import type { Language } from "#model/language.ts";
import type { Speech } from "./speech.ts";

/** English as the world writes it: the day before the month, and € before the figure. */
export const locales: Readonly<Record<Language, { readonly dates: string; readonly numbers: string }>> = {
  en: { dates: "en-GB", numbers: "en" },
  it: { dates: "it-IT", numbers: "it-IT" },
};

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter takes far longer than using one, and a page uses them by the hundred. */
function formatterFor(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locales[language].numbers, options);
  formatters.set(key, formatter);
  return formatter;
}

/** A number the language's way. */
export function numberWords(value: number, { language }: Speech): string {
  return formatterFor(language, { maximumFractionDigits: 20 }).format(value);
}

/** A part of a whole, 0.68, as "68%". */
export function percentWords(part: number, { language }: Speech): string {
  return new Intl.NumberFormat(locales[language].numbers, { style: "percent" }).format(part);
}

/** "a, b and c". */
export function listWords(items: readonly string[], { language }: Speech): string {
  return new Intl.ListFormat(locales[language].dates, { type: "conjunction" }).format(items);
}

/** "a, b or c". */
export function alternatives(items: readonly string[], { language }: Speech): string {
  return new Intl.ListFormat(locales[language].dates, { type: "disjunction" }).format(items);
}

const MILLION = 1_000_000;

/** Whether "15.3 million" says a value without rounding it. */
function isRound(value: number): boolean {
  if (value < MILLION) return false;
  const unit = 10 ** (3 * Math.floor(Math.log10(value) / 3));
  return Number.isInteger(Math.round((value / unit) * 1e8) / 1e6);
}

function figures(value: number, language: Language): string {
  const options: Intl.NumberFormatOptions = isRound(value)
    ? { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 }
    : { maximumFractionDigits: 2 };
  return formatterFor(language, options).format(value);
}

/** What a currency is called after a figure: "dollari statunitensi". */
function currencyName(currency: string, value: number, language: Language): string {
  const options = { style: "currency", currency, currencyDisplay: "name" } as const;
  const parts = formatterFor(language, options).formatToParts(value);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

function currencySymbol(currency: string, language: Language): string {
  const parts = formatterFor(language, { style: "currency", currency }).formatToParts(0);
  const symbol = parts.find(({ type }) => type === "currency")?.value ?? currency;
  return /^[A-Z]{3}$/.test(symbol) ? `${symbol} ` : symbol;
}

const withCurrency: Readonly<Record<Language, (value: number, currency: string) => string>> = {
  en: (value, currency) => `${currencySymbol(currency, "en")}${figures(value, "en")}`,
  // "15 milioni di euro", but "500.000 euro".
  it: (value, currency) =>
    [figures(value, "it"), ...(isRound(value) ? ["di"] : []), currencyName(currency, value, "it")].join(" "),
};

/** A sum of money in words that one can read aloud; a missing currency is written out. */
export function moneyWords({ value, currency, qualifier }: Amount, speech: Speech): string {
  const { language, t } = speech;
  const sum = currency === undefined ? figures(value, language) : withCurrency[language](value, currency);
  const amount = qualifier === undefined ? sum : t(`amount.${qualifier}`, { amount: sum });
  return currency === undefined ? t("money.noCurrency", { amount }) : amount;
}
