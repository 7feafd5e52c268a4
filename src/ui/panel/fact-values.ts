import { claimsOf, type KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Claim, Value } from "#model/claim.ts";
import type { EntityId, PropertyId } from "#model/ids.ts";
import type { Localized } from "#model/language.ts";
import type { Fact } from "#model/statement.ts";
import { dateWords } from "#words/dates.ts";
import { moneyWords, numberWords } from "#words/format.ts";
import type { Speech } from "#words/speech.ts";
import { nameOf } from "#words/graph-names.ts";

/** A value, and the claims that give it. */
export interface FoldedValue {
  readonly text: string;
  readonly claims: readonly Claim[];
  /** All who speak of it deny it. */
  readonly denied: boolean;
}

export interface FactRow {
  readonly fact: Fact;
  readonly label: Localized;
  readonly values: readonly FoldedValue[];
}

/** A value in words. */
export function valueWords(graph: KnowledgeGraph, value: Value, speech: Speech): string {
  switch (value.kind) {
    case "money":
      return moneyWords(value.amount, speech);
    case "number":
      return numberWords(value.number, speech);
    case "date":
      return dateWords(value.date, speech);
    case "entity":
      return nameOf(graph, value.entity, speech.language);
    case "text":
      return value.text[speech.language];
  }
}

function foldClaims(graph: KnowledgeGraph, claims: readonly Claim[], speech: Speech): FoldedValue[] {
  const byText = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.kind !== "property") continue;
    const text = valueWords(graph, claim.value, speech);
    byText.set(text, [...(byText.get(text) ?? []), claim]);
  }
  return [...byText].map(([text, agreeing]) => ({
    text,
    claims: agreeing,
    denied: agreeing.every(({ status }) => status === "denied"),
  }));
}

/** An entity's facts in the ontology's order; claims that give the same value are folded into one. */
export function factRows(graph: KnowledgeGraph, entity: EntityId, speech: Speech): FactRow[] {
  const properties = Object.keys(graph.ontology.properties) as PropertyId[];
  return [...(graph.factsOf.get(entity) ?? [])]
    .sort((a, b) => properties.indexOf(a.property) - properties.indexOf(b.property))
    .map((fact) => ({
      fact,
      label: graph.ontology.properties[fact.property]?.label ?? { en: fact.property, it: fact.property },
      values: foldClaims(graph, claimsOf(graph, fact), speech),
    }));
}
