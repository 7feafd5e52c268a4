import { describe, expect, test } from "vitest";
import { dateWords } from "#words/dates.ts";
import { sentence } from "#words/sentence.ts";
import { speechIn } from "#words/speech.ts";
import { asGraphFile } from "./as-graph-file.ts";
import { hash, imported } from "./fixture.ts";
import type { PlainEdge, PlainNode } from "./plain-graph.ts";

const node = (id: string, more: Partial<PlainNode> = {}): PlainNode => ({ id, attributes: {}, ...more });
const edge = (source: string, target: string, more: Partial<PlainEdge> = {}): PlainEdge => ({
  source,
  target,
  directed: true,
  attributes: {},
  ...more,
});

describe("entities", () => {
  test("have ids in ASCII, unlike one another; the file's id is an alias where it is not the name", async () => {
    const { graph } = await imported({
      nodes: [
        node("Società X", { label: "X" }),
        node("societa-x"),
        node("微软", { label: "Microsoft" }),
        node("🦊"),
        node("7", { label: " " }),
      ],
    });
    expect(graph.entities.map(({ id, label, aliases }) => [id, label.en, aliases])).toEqual([
      ["7", "7", []],
      ["entity", "🦊", []],
      ["microsoft", "Microsoft", ["微软"]],
      ["societa-x", "X", ["Società X"]],
      ["societa-x-2", "societa-x", []],
    ]);
  });

  test("have the types that an attribute names, and one type where none does", async () => {
    const typed = [
      node("a", { attributes: { type: "Person" } }),
      node("b", { attributes: { type: "public_body" } }),
      node("c"),
    ];
    const { graph } = await imported({ nodes: typed });
    expect(graph.entities.map(({ type }) => type)).toEqual(["person", "public_body", "thing"]);
    expect(Object.values(graph.ontology.entityTypes).map(({ label, shape }) => [label.it, shape])).toEqual([
      ["Person", "ellipse"],
      ["public body", "hexagon"],
      ["Entità", "ellipse"],
    ]);
    expect(graph.facts).toEqual([]);
    const plain = await imported({ nodes: [node("a")] });
    expect(Object.keys(plain.graph.ontology.entityTypes)).toEqual(["thing"]);
  });

  test("have their other attributes as facts: numbers where all are numbers", async () => {
    const { graph, lost } = await imported({
      nodes: [
        node("a", {
          attributes: { age: 30, code: "007", "Full name": "A", list: [1, "x"], deep: [[1]], empty: "", none: null },
        }),
        node("b", { attributes: { age: "31.5", code: "1" } }),
      ],
    });
    expect(Object.entries(graph.ontology.properties).map(([id, { kind, label }]) => [id, kind, label.en])).toEqual([
      ["age", "number", "age"],
      ["code", "text", "code"],
      ["full_name", "text", "Full name"],
      ["list", "text", "list"],
    ]);
    const values = graph.claims.map((claim) =>
      claim.kind === "property" ? [claim.subject, claim.property, claim.value] : [],
    );
    expect(values).toContainEqual(["b", "age", { kind: "number", number: 31.5 }]);
    expect(values).toContainEqual(["a", "code", { kind: "text", text: { en: "007", it: "007" } }]);
    expect(values).toContainEqual(["a", "list", { kind: "text", text: { en: "1, x", it: "1, x" } }]);
    expect(graph.facts).toHaveLength(6);
    expect(lost).toEqual([{ code: "structured-values", count: 1 }]);
  });

  test("have names and types in each language, where attributes give both", async () => {
    const attributes = {
      type: "law",
      type_en: "Law",
      type_it: "Norma",
      label_en: "the Act",
      label_it: "la legge",
      aliases: '["AI Act"]',
    };
    const { graph } = await imported({ nodes: [node("act", { label: "The Act", attributes })] });
    expect(graph.entities).toEqual([
      { id: "act", type: "law", label: { en: "the Act", it: "la legge" }, aliases: ["act", "AI Act"] },
    ]);
    expect(graph.ontology.entityTypes).toMatchObject({ law: { label: { en: "Law", it: "Norma" } } });
    expect(graph.facts).toEqual([]);
  });

  test("keep what only looks like a name in two languages, and read aliases as tables write them", async () => {
    const attributes = { label_en: "Only English", aliases: "a\\|b|c\\\\d|[e" };
    const { graph } = await imported({ nodes: [node("x", { label: "X", attributes })] });
    expect(graph.entities).toMatchObject([{ label: { en: "X", it: "X" }, aliases: ["a|b", "c\\d", "[e"] }]);
    expect(graph.claims.map(({ says }) => says.en)).toEqual(["X · label_en: Only English"]);
  });

  test("are where the file has them, where it has all", async () => {
    const at = (x: number, y: number) => ({ position: { x, y } });
    const whole = await imported({ nodes: [node("a", at(-0.4, 0)), node("b", at(0.6, 1))] });
    expect(whole.graph.entities.map(({ position }) => position)).toEqual([
      { x: -79, y: 0 },
      { x: 119, y: 198 },
    ]);
    const far = await imported({ nodes: [node("a", at(0, 0)), node("b", at(1e9, 0))] });
    expect(far.graph.entities[1]?.position?.x).toBeLessThan(1_000);
    for (const nodes of [
      [node("a", at(0, 0)), node("b")],
      [node("a", at(5, 5)), node("b", at(5, 5))],
    ]) {
      expect((await imported({ nodes })).graph.entities.map(({ position }) => position)).toEqual([
        undefined,
        undefined,
      ]);
    }
  });
});

describe("relations", () => {
  const nodes = [node("a", { label: "A" }), node("b", { label: "B" })];

  test("are one claim each that nobody is said to have made", async () => {
    const { graph } = await imported({
      nodes,
      edges: [edge("a", "b", { type: "Invests in", attributes: { weight: 2 } })],
    });
    expect(graph.relations).toEqual([
      {
        id: "a:invests_in:b",
        subject: "a",
        type: "invests_in",
        object: "b",
        status: "stated",
        origins: [],
        disagreements: [],
        claims: ["my-graph:a:invests_in:b"],
      },
    ]);
    expect(graph.claims).toEqual([
      {
        kind: "relation",
        id: "my-graph:a:invests_in:b",
        article: "my-graph",
        subject: "a",
        type: "invests_in",
        object: "b",
        status: "stated",
        attributedTo: [],
        via: [],
        quoted: false,
        unsourced: true,
        says: { en: "A Invests in B · weight: 2", it: "A Invests in B · weight: 2" },
      },
    ]);
  });

  test("say what their type does not", async () => {
    const more = { type: "knows", attributes: { since: "school", type: "knows", family: "friends", n: [1, 2] } };
    const edges = [edge("a", "b", { label: "has known", ...more }), edge("b", "a", { label: "is fond of", ...more })];
    const { graph } = await imported({ nodes, edges });
    expect(graph.claims.map(({ says }) => says.en)).toEqual([
      "A has known B · since: school · n: 1, 2",
      "B has known A · is fond of · since: school · n: 1, 2",
    ]);
    expect(graph.ontology.families).toEqual({ friends: { label: { en: "friends", it: "friends" } } });
  });

  test("are named by type, attribute or label, or only linked", async () => {
    const edges = [
      edge("a", "b", { type: "invested_in", label: "invests in" }),
      edge("a", "b", { attributes: { interaction: "pp" } }),
      edge("a", "b", { label: "{object} knows {subject}" }),
      edge("b", "a"),
    ];
    const { graph } = await imported({ nodes, edges });
    const types = Object.entries(graph.ontology.relationTypes);
    expect(types.map(([id, { label, inverse }]) => [id, label.it, inverse.en])).toEqual([
      ["invested_in", "invests in", "← invests in"],
      ["pp", "pp", "← pp"],
      ["object_knows_subject", "{object} knows {subject}", "← {object} knows {subject}"],
      ["linked_to", "è collegato a", "← is linked to"],
    ]);
    const called = (id: string, name: string) => ({ id, label: { en: name, it: name } });
    const named = { subject: called("a", "A"), object: called("b", "B") };
    const [, , hard, link] = types.map(([, type]) => type);
    expect(sentence(link!, named, "it")).toBe("A è collegato a B");
    expect(sentence(hard!, named, "en")).toBe("A object knows subject B");
    expect(Object.keys(graph.ontology.families)).toHaveLength(4);
  });

  test("that are parallel are events; ends and types tell the others apart", async () => {
    const edges = [edge("a", "b"), edge("a", "b"), edge("b", "a"), edge("a", "b", { type: "x" }), edge("a", "a")];
    const { graph } = await imported({ nodes, edges });
    expect(graph.relations.map(({ id, event }) => [id, event])).toEqual([
      ["a:linked_to:a", undefined],
      ["a:linked_to:b:1", "1"],
      ["a:linked_to:b:2", "2"],
      ["a:x:b", undefined],
      ["b:linked_to:a", undefined],
    ]);
  });

  test.each([
    [{ start: "2024-02-01", end: "2024-02-29" }, "2024-02", "Feb 2024"],
    [{ start: "2024-01-01", end: "2024-12-31" }, "2024", "2024"],
    [{ start: "2024-02-26T10:00:00Z", end: "2024-02-26" }, "2024-02-26", "26 Feb 2024"],
    [{ start: "2023-12-31", end: "2024-01-01" }, "2023-12-31/2024-01-01", "31 Dec 2023 – 1 Jan 2024"],
    [{ start: "2024-02-26" }, "2024-02-26/..", "from 26 Feb 2024"],
    [{ end: "2024-02-26" }, "../2024-02-26", "until 26 Feb 2024"],
  ])("%o is the date %s", async (spell, text, words) => {
    const { graph, lost } = await imported({ nodes, edges: [edge("a", "b", { spells: [spell] })] });
    const when = graph.claims[0]?.when;
    expect(when?.text).toBe(text);
    expect(dateWords(when!, speechIn("en"))).toBe(words);
    expect(lost).toEqual([]);
  });

  test.each([
    ["numbers", [{ start: "1.0", end: "2.0" }]],
    ["no days", [{ start: "2024-02-30" }]],
    ["the wrong way round", [{ start: "2024-02-02", end: "2024-02-01" }]],
    ["several", [{ start: "2024-01-01" }, { end: "2023-01-01" }]],
  ])("times that are %s are counted", async (_, spells) => {
    const { graph, lost } = await imported({ nodes, edges: [edge("a", "b", { spells })] });
    expect(graph.claims[0]?.when).toBeUndefined();
    expect(lost).toEqual([{ code: "times", count: spells.length }]);
  });

  test("have a family each up to twelve types, else one for all, or those that the file names", async () => {
    const edges = (count: number) => Array.from({ length: count }, (_, at) => edge("a", "b", { type: `type ${at}` }));
    const families = async (some: PlainEdge[]) =>
      Object.keys((await imported({ nodes, edges: some })).graph.ontology.families);
    expect(await families(edges(12))).toHaveLength(12);
    expect(await families(edges(13))).toEqual(["relations"]);
    const grouped = edges(13).map((each, at) => ({ ...each, attributes: { family: at < 6 ? "money" : "people" } }));
    expect(await families(grouped)).toEqual(["money", "people"]);
  });

  test("without a direction are counted, as is what the reader lost", async () => {
    const { lost } = await imported({
      nodes,
      edges: [edge("a", "b", { directed: false })],
      lost: [{ code: "ports", count: 2 }],
    });
    expect(lost).toEqual([
      { code: "ports", count: 2 },
      { code: "undirected", count: 1 },
    ]);
  });
});

describe("the file", () => {
  test("is the only article, of no known date or language", async () => {
    const { graph } = await imported({ nodes: [node("a")] }, "Le mie Reti (2).graphml");
    expect(graph.articles).toMatchObject([{ id: "le-mie-reti-2", language: "und", title: "Le mie Reti (2).graphml" }]);
    expect(dateWords(graph.articles[0]!.published, speechIn("en"))).toBe("date not known");
    expect(dateWords(graph.articles[0]!.published, speechIn("it"))).toBe("data sconosciuta");
  });

  test("its hash is that of its content, the same each time", async () => {
    const one = await imported({ nodes: [node("a"), node("b")] });
    const again = await imported({ nodes: [node("a"), node("b")] });
    const other = await imported({ nodes: [node("a"), node("c")] });
    expect(one).toEqual(again);
    expect(one.graph.hash).not.toBe(other.graph.hash);
  });

  test("without nodes there is nothing to read", async () => {
    expect(await asGraphFile({ nodes: [], edges: [], lost: [] }, "x", { hash })).toEqual({
      ok: false,
      problems: [{ code: "empty" }],
    });
  });

  test("a very long text is left out, and counted once", async () => {
    const long = "x".repeat(5_000);
    const { graph, lost } = await imported({
      nodes: [node("a", { attributes: { long } }), node("b")],
      edges: [edge("a", "b", { attributes: { long } })],
    });
    expect(graph.facts).toEqual([]);
    expect(lost).toEqual([{ code: "long-values", count: 2 }]);
  });
});
