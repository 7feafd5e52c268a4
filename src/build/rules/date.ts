import { type DateProblem, readDate } from "../date/partial-date.ts";
import { type Problem, type Spot, valueAt } from "../finding.ts";
import { judgementsOf } from "../judgements.ts";
import type { Source } from "../shape/source.ts";
import type { Rule } from "./rule.ts";

/** Every date in the data, and where it stands. */
function* datesIn({
  articles,
  claims,
  properties,
  disagreements,
}: Source): Generator<{ text: string; at: () => Spot }> {
  for (const { file, value } of articles.rows) yield { text: value.published, at: () => valueAt(file, "published") };
  for (const { file, path, value: claim } of claims) {
    if (claim.when !== undefined) yield { text: claim.when, at: () => valueAt(file, ...path, "when") };
    const kind = claim.property === undefined ? undefined : properties.byId.get(claim.property)?.value.kind;
    if (kind === "date" && typeof claim.value === "string") {
      yield { text: claim.value, at: () => valueAt(file, ...path, "value") };
    }
  }
  for (const { file, path, value } of disagreements.rows) {
    for (const judgement of judgementsOf(value)) {
      const { date } = judgement.value;
      if (date !== undefined) yield { text: date, at: () => valueAt(file, ...path, ...judgement.path, "date") };
    }
  }
}

type Verdicts = Map<string, DateProblem | undefined>;

function judge(text: string, verdicts: Verdicts): DateProblem | undefined {
  if (!verdicts.has(text)) {
    const reading = readDate(text);
    verdicts.set(text, reading.ok ? undefined : reading.problems[0]);
  }
  return verdicts.get(text);
}

/** A rule on dates: the ones that cannot be read for one reason. */
function dateRule(code: DateProblem["code"]): Rule {
  return {
    code,
    severity: "error",
    *check(source): Generator<Problem> {
      const verdicts: Verdicts = new Map();
      for (const { text, at } of datesIn(source)) {
        const problem = judge(text, verdicts);
        if (problem?.code === code) yield { at: at(), value: text, suggestion: problem.suggestion };
      }
    },
  };
}

export const dateRules: readonly Rule[] = [
  dateRule("date-unreadable"),
  dateRule("date-impossible"),
  dateRule("date-backwards"),
];
