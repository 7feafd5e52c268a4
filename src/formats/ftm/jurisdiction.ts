/**
 * FollowTheMoney knows jurisdictions by the codes of countries, and of the European Union. Which of our entities these are goes
 * by their ids, as which schemata our types are does: another data set's are left out rather than guessed.
 */
const codes: Readonly<Record<string, string>> = {
  "european-union": "eu",
  france: "fr",
  germany: "de",
  italy: "it",
  "united-kingdom": "gb",
  "united-states": "us",
};

/** The schemata that have a jurisdiction. */
const schemata: readonly string[] = ["Company", "LegalEntity", "Organization", "PublicBody"];

/** The code of an entity's jurisdiction; nothing where its schema has none, or no code is known. */
export function jurisdictionCode(schema: string, jurisdiction: string | undefined): string | undefined {
  if (jurisdiction === undefined || !schemata.includes(schema) || !Object.hasOwn(codes, jurisdiction)) return undefined;
  return codes[jurisdiction];
}
