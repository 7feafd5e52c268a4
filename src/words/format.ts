import type { Amount } from "#model/amount.ts";
import type { Language } from "#model/language.ts";
import type { Speech } from "./speech.ts";

/** English as the world writes it: the day before the month, and € before the figure. */
export const locales: Readonly<Record<Language, { readonly dates: string; readonly numbers: string }>> = {
  en: { dates: "en-GB", numbers: "en" },
  it: { dates: "it-IT", numbers: "it-IT" },
};

/** Making a formatter takes far longer than using one, and a table uses several in each row. */
function once<Made>(make: (language: Language, key: string) => Made): (language: Language, key?: string) => Made {
  const made = new Map<string, Made>();
  return (language, key = "") => {
    const name = `${language} ${key}`;
    const known = made.get(name);
    if (known !== undefined) return known;
    const fresh = make(language, key);
    made.set(name, fresh);
    return fresh;
  };
}

const numberFormat = (language: Language, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locales[language].numbers, options);
const listFormat = (type: Intl.ListFormatType) =>
  once((language) => new Intl.ListFormat(locales[language].dates, { type }));

const plain = once((language) => numberFormat(language, { maximumFractionDigits: 20 }));
const conjunction = listFormat("conjunction");
const disjunction = listFormat("disjunction");

/** A number the language's way. */
export function numberWords(value: number, { language }: Speech): string {
  return plain(language).format(value);
}

/** A formatter for numbers in some manner: the same one each time. */
export function numberWith(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return mannered(language, JSON.stringify(options));
}
const mannered = once((language, options) => numberFormat(language, JSON.parse(options) as Intl.NumberFormatOptions));

const percent = once((language) => numberFormat(language, { style: "percent" }));

/** A part of a whole, 0.68, as "68%". */
export function percentWords(part: number, { language }: Speech): string {
  return percent(language).format(part);
}

/** "a, b and c". */
export function listWords(items: readonly string[], { language }: Speech): string {
  return conjunction(language).format(items);
}

/** "a, b or c". */
export function alternatives(items: readonly string[], { language }: Speech): string {
  return disjunction(language).format(items);
}

const MILLION = 1_000_000;

/** Whether "15.3 million" says a value without rounding it. */
function isRound(value: number): boolean {
  if (value < MILLION) return false;
  const unit = 10 ** (3 * Math.floor(Math.log10(value) / 3));
  return Number.isInteger(Math.round((value / unit) * 1e8) / 1e6);
}

const round = once((language) =>
  numberFormat(language, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 }),
);
const exact = once((language) => numberFormat(language, { maximumFractionDigits: 2 }));

function figures(value: number, language: Language): string {
  return (isRound(value) ? round : exact)(language).format(value);
}

const named = once((language, currency) =>
  numberFormat(language, { style: "currency", currency, currencyDisplay: "name" }),
);
const signed = once((language, currency) => numberFormat(language, { style: "currency", currency }));

/** What a currency is called after a figure: "dollari statunitensi". */
function currencyName(currency: string, value: number, language: Language): string {
  const parts = named(language, currency).formatToParts(value);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

function currencySymbol(currency: string, language: Language): string {
  const parts = signed(language, currency).formatToParts(0);
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

const units = ["byte", "kilobyte", "megabyte"] as const;
const sizes = once((language, unit) =>
  numberFormat(language, { style: "unit", unit, unitDisplay: "short", maximumSignificantDigits: 2 }),
);

/** A number of bytes as "62 kB". */
export function sizeWords(bytes: number, { language }: Speech): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return sizes(language, units[step]).format(bytes / 1_000 ** step);
}
