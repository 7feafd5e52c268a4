import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleId, EntityId } from "#model/ids.ts";
import { statuses } from "#model/status.ts";
import { graphOf, type Row } from "./fixture.ts";
import { startingQuestions } from "./questions.ts";
import { visibleGraph } from "./visible.ts";

const by = (name: string) => ({ attributedTo: [name as EntityId] });
const sum = (value: number) => ({ amount: { value, currency: "EUR" } });

const graph = graphOf([
  ["a-authority scrutinises deal-1"],
  ["b-authority scrutinises deal-1"],
  ["c-authority scrutinises deal-1", { status: "hypothesised" }],
  ["c-authority scrutinises deal-2"],
  ["acme party_to deal-1"],
  ["acme invested_in hub", { ...sum(5), ...by("acme") }],
  ["acme invested_in hub", { ...sum(9), ...by("hub") }],
  ["bank invested_in hub", { status: "denied" }],
  ["fund invested_in hub"],
  ["fund invested_in other"],
  ["acme partners_with hub"],
  ["hub acquired other", { status: "alleged" }],
]);
const questions = startingQuestions(graph);
const of = (kind: string) => questions.find((question) => question.kind === kind);

describe("the questions of a graph", () => {
  test("who scrutinises: the entity with most authorities of one kind, guesses aside", () => {
    expect(of("scrutiny")).toMatchObject({
      type: "scrutinises",
      subject: "deal-1",
      count: 2,
      view: { types: ["scrutinises"], focus: "deal-1" },
    });
  });

  test("who gives money: the entity to which most give, denials aside", () => {
    expect(of("money")).toMatchObject({ type: "invested_in", subject: "hub", count: 2, view: { focus: "hub" } });
  });

  test("what is disputed: it opens with a relation that sources disagree about", () => {
    expect(of("disputed")).toMatchObject({
      subject: "hub",
      count: 1,
      view: { disputed: true, select: { kind: "relation", id: "acme:invested_in:hub" } },
    });
  });

  test("what is alleged or only thought possible", () => {
    expect(of("uncertain")).toMatchObject({ count: 1, view: { statuses: ["hypothesised", "alleged"] } });
  });

  test("what links the two best connected entities that have several relations", () => {
    expect(of("link")).toMatchObject({ subject: "acme", other: "hub", count: 2 });
  });

  test("what two independent origins say", () => {
    expect(of("corroborated")).toMatchObject({ subject: "hub", count: 1, view: { leastOrigins: 2 } });
  });

  test("most interesting first", () => {
    expect(questions.map(({ kind }) => kind)).toEqual([
      "scrutiny",
      "disputed",
      "money",
      "uncertain",
      "link",
      "corroborated",
    ]);
  });
});

test("a graph without relations raises no questions", () => {
  expect(startingQuestions(graphOf([], ["alone"]))).toEqual([]);
});

const name = fc.constantFrom("a", "b", "c", "d", "deal-1", "deal-2", "x-authority");
const row = fc
  .tuple(
    name,
    fc.constantFrom("scrutinises", "invested_in", "acquired", "party_to", "partners_with"),
    name,
    fc.record(
      {
        status: fc.constantFrom(...statuses),
        attributedTo: fc.subarray(["a", "b", "c"] as EntityId[]),
        article: fc.constantFrom("one" as ArticleId, "two" as ArticleId),
        amount: fc.record({ value: fc.integer({ min: 1, max: 3 }) }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([subject, type, object, claim]): Row => [`${subject} ${type} ${object}`, claim]);

test("whatever the graph, each question's view shows its answers, and what it opens with", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
      const random = graphOf(rows);
      const asked = startingQuestions(random);
      expect(startingQuestions(random)).toEqual(asked);
      expect(new Set(asked.map(({ kind, subject }) => `${kind} ${subject}`)).size).toBe(asked.length);
      for (const { view, answers, count } of asked) {
        const visible = visibleGraph(random, view);
        expect(visible.counts.shown).toBeGreaterThan(0);
        expect(count).toBeGreaterThan(0);
        expect(answers.length).toBeGreaterThan(0);
        for (const answer of answers) expect(visible.relations).toContain(answer);
        if (view.select?.kind === "entity") expect(visible.entities).toContain(view.select.id);
        else expect(visible.relations).toContain(view.select?.id);
      }
    }),
  );
});
