import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { date, graphFileOf, type Row } from "#graph/fixture.ts";
import { firstView } from "#graph/view.ts";
import type { RelationClaim } from "#model/claim.ts";
import type { Disagreement } from "#model/disagreement.ts";
import type { Entity } from "#model/entity.ts";
import type { ClaimId, DisagreementId, EntityId } from "#model/ids.ts";
import { speechIn } from "#words/speech.ts";
import { hostile } from "../golden/graph.ts";
import { filesOf, sourceOf } from "../golden/source.ts";
import type { Asked } from "../source.ts";
import type { Brief, Inline } from "./brief.ts";
import { briefOf } from "./compose.ts";
import { briefFormats } from "./table.ts";

/** A graph of rows, in which `ann` and `bob` are people. */
function fileOf(rows: readonly Row[], disagreements: readonly Disagreement[] = []) {
  const file = graphFileOf(rows);
  const entities = file.entities.map((entity): Entity =>
    /^(?:ann|bob)$/.test(entity.id) ? { ...entity, type: "person" as Entity["type"] } : entity,
  );
  return { ...file, entities, disagreements: [...file.disagreements, ...disagreements] };
}

const briefIn = (rows: readonly Row[], asked: Partial<Asked> = {}, disagreements: readonly Disagreement[] = []) =>
  briefOf(sourceOf(fileOf(rows, disagreements), asked));

const written = (content: readonly Inline[]) =>
  content.map((piece) => (typeof piece === "string" ? piece : `[${piece.note}]`)).join("");

/** A section line by line. */
function linesOf({ sections }: Brief, title: string): string[] {
  const section = sections.find((each) => each.title === title);
  return (section?.blocks ?? []).flatMap((block) => {
    if (block.kind === "heading") return [`# ${block.text}`];
    if (block.kind === "text") return [written(block.content)];
    return block.items.map(
      (item, index) => (block.start === undefined ? `- ` : `${block.start + index}. `) + written(item),
    );
  });
}

const by = (...ids: string[]) => ({ attributedTo: ids as EntityId[] });
const at = (paragraph: number): Pick<RelationClaim, "at"> => ({
  at: { paragraph, words: 3, digest: "0".repeat(32), occurrence: 1 },
});
const euros = (value: number) => ({ amount: { value, currency: "EUR" } });

const sentences: { readonly name: string; readonly rows: readonly Row[]; readonly expected: string }[] = [
  { name: "stated", rows: [["acme acquired bank"]], expected: "Acme does bank." },
  {
    name: "of several claims one sentence, with the sum and the date",
    rows: [
      ["acme acquired bank", { ...euros(15_000_000), when: date("2024-02-26") }],
      ["acme acquired bank", { when: date("2024-02") }],
    ],
    expected: "Acme does bank (€15 million; 26 Feb 2024).",
  },
  {
    name: "a party's own word about itself",
    rows: [["acme acquired bank", { status: "announced", ...by("acme") }]],
    expected: "Acme does bank (own statement).",
  },
  {
    name: "a party's own word about others",
    rows: [["acme acquired bank", { status: "announced", ...by("club", "acme") }]],
    expected: "Acme does bank, as announced by acme and Club.",
  },
  {
    name: "a sum is not put into the mouth of those who did not name it",
    rows: [
      ["acme acquired bank", { status: "announced", ...by("acme") }],
      ["acme acquired bank", { status: "reported", ...by("times"), ...euros(15_000_000) }],
    ],
    expected: "Acme does bank (own statement; €15 million according to Times).",
  },
  {
    name: "a hedged date stays hedged beside what is stated",
    rows: [["acme acquired bank"], ["acme acquired bank", { status: "hypothesised", when: date("2024-02") }]],
    expected: "Acme does bank (Feb 2024, as a hypothesis).",
  },
  {
    name: "reported by two, one of whom names the sum",
    rows: [
      ["acme acquired bank", { status: "reported", ...by("times") }],
      ["acme acquired bank", { status: "reported", ...by("post"), ...euros(5_000_000) }],
    ],
    expected: "According to Times and Post, acme does bank (€5 million according to Post).",
  },
  {
    name: "hearsay",
    rows: [["acme acquired bank", { status: "alleged", ...by("times"), ...euros(5_000_000) }]],
    expected: "Allegedly, according to Times, acme does bank (€5 million).",
  },
  { name: "planned", rows: [["acme acquired bank", { status: "planned" }]], expected: "Planned: acme does bank." },
  {
    name: "only denied",
    rows: [["acme acquired bank", { status: "denied", ...by("acme") }]],
    expected: "Denied by acme: acme does bank.",
  },
];

describe("the sentence of a relation", () => {
  test.each(sentences)("$name", async ({ rows, expected }) => {
    const [, first] = linesOf(await briefIn(rows), "What is reported");
    expect(first?.replaceAll(/\[\d+\]/g, "")).toBe(`1. ${expected}`);
  });
});

describe("what is reported", () => {
  test("goes by family, then by date with what has none last, then the surest first; deals' parties come last", async () => {
    const brief = await briefIn([
      ["acme partners_with club"],
      ["acme party_to deal", { when: date("2020-01") }],
      ["acme invested_in zoo", { status: "reported" }],
      ["acme invested_in club"],
      ["acme acquired bank", { when: date("2024-02") }],
      ["acme acquired zoo", { when: date("2023-02"), status: "alleged" }],
    ]);
    expect(linesOf(brief, "What is reported").map((line) => line.replaceAll(/\[\d+\]/g, ""))).toEqual([
      "# M",
      "1. Allegedly, acme does zoo (Feb 2023).",
      "2. Acme does bank (Feb 2024).",
      "3. Acme does club.",
      "4. Reportedly, acme does zoo.",
      "# G",
      "5. Acme does club.",
      "6. Acme does deal (Jan 2020).",
    ]);
  });

  test("a note is a paragraph, numbered as first referred to; a denial is no support", async () => {
    const brief = await briefIn([
      ["acme acquired bank", at(7)],
      ["acme acquired bank", at(2)],
      ["acme acquired bank", { status: "denied", ...at(4) }],
      ["acme acquired zoo", at(2)],
      ["acme acquired zoo", at(9)],
    ]);
    expect(linesOf(brief, "What is reported").slice(1)).toEqual([
      "1. Acme does bank. Disputed: see below.[1][2]",
      "2. Acme does zoo.[2][3]",
    ]);
    expect(brief.notes.map(({ text }) => /paragraph \d/.exec(text)?.[0])).toEqual([
      "paragraph 7",
      "paragraph 2",
      "paragraph 9",
      "paragraph 4",
    ]);
    expect(linesOf(brief, "What is disputed")).toEqual([
      "# Acme does bank: Is it so?",
      "Concerns sentence 1.",
      "- Outlet not named, 2 Mar 2024 (stated): acme acquired bank.[1] acme acquired bank.[2]",
      "- Outlet not named, 2 Mar 2024 (denied): acme acquired bank.[4]",
    ]);
  });

  test("nothing is said to be nothing", async () => {
    const brief = await briefIn([["acme acquired bank"]], {
      extent: "shown",
      view: { ...firstView, text: "nothing of this kind" },
    });
    for (const { title, blocks } of brief.sections.slice(0, 4)) {
      expect([title, blocks]).toEqual([title, [{ kind: "text", content: ["None."] }]]);
    }
    expect([brief.picture, brief.notes]).toEqual([null, []]);
  });
});

describe("what is disputed", () => {
  const recorded: Disagreement = {
    id: "what" as DisagreementId,
    kind: "recorded",
    about: { en: "Which one?", it: "Quale?" },
    sides: [["claim-1" as ClaimId], ["claim-2" as ClaimId], ["gone" as ClaimId]],
    resolution: { side: 2, reason: { en: "The register says so", it: "Lo dice il registro" }, source: "register" },
  };

  test("an editor's question, its sides and how it was settled", async () => {
    const rows: readonly Row[] = [
      ["acme acquired bank"],
      ["acme acquired zoo", { status: "reported", ...by("times") }],
    ];
    expect(linesOf(await briefIn(rows, {}, [recorded]), "What is disputed")).toEqual([
      "# Which one?",
      "- Outlet not named, 2 Mar 2024 (stated): acme acquired bank.[1]",
      "- Times (reported): acme acquired zoo.[1]",
      "- This side's claims are not in this part of the graph.",
      "Settled for side 2: The register says so. Source: register.",
    ]);
  });
});

test("what rests on a single origin: who, and which sentences", async () => {
  const brief = await briefIn([
    ["acme acquired bank", { status: "reported", ...by("times") }],
    ["acme acquired club", { status: "reported", ...by("times", "post") }],
    ["acme acquired zoo", { status: "reported", ...by("times") }],
    ["acme invested_in zoo", { status: "reported", ...by("times") }],
    ["acme invested_in zoo", { status: "reported", ...by("post") }],
    ["bank invested_in zoo", { unsourced: true }],
  ]);
  expect(linesOf(brief, "What rests on a single origin")).toEqual([
    "3 of 5 sentences rest on a single origin, as far as these articles say.",
    "- Times: sentences 3, 5.",
    "- Post and Times, together: sentence 4.",
    "- Without any source: sentence 1.",
  ]);
});

describe("the check before publication", () => {
  const rows: readonly Row[] = [
    ["ann acquired acme", { status: "alleged", ...by("times"), ...at(2) }],
    ["bob acquired acme", { status: "alleged", ...at(3) }],
    ["bob acquired acme", { status: "denied", respondsTo: "claim-2" as ClaimId, ...by("bob"), ...at(4) }],
    ["acme acquired bank", { status: "alleged", ...at(5) }],
  ];

  test("who was not heard, and who was", async () => {
    const brief = await briefIn(rows);
    const [open] = linesOf(brief, "Alleged about named people, without a response");
    const [answered] = linesOf(brief, "Alleged about named people, with a response");
    expect(open?.replaceAll(/\[\d+\]/g, "")).toBe("- About ann: Times (alleged): ann acquired acme.");
    expect(answered?.replaceAll(/\[\d+\]/g, "")).toBe(
      "- About bob: Outlet not named, 2 Mar 2024 (alleged): bob acquired acme. Response: Bob (denied): bob acquired acme.",
    );
  });

  test("in Italian", async () => {
    const brief = await briefIn(rows, { speech: speechIn("it") });
    const [open] = linesOf(brief, "Accuse o voci su persone nominate, senza replica");
    expect(open?.replaceAll(/\[\d+\]/g, "")).toBe("- Su ann: Times (sostenuta): ann acquired acme.");
  });
});

test("no sentence stands anywhere as a fact that is less than stated, not even for those who cannot see the picture", async () => {
  const files = await filesOf(briefFormats[0]!, sourceOf(fileOf([["ann acquired acme", { status: "alleged" }]])));
  for (const { content } of files) expect(content).not.toContain("Ann does acme");
});

test.each(["en", "it"] as const)("the hostile graph is written as before, in %s", async (language) => {
  const folder = fileURLToPath(new URL("./golden", import.meta.url));
  for (const format of briefFormats) {
    const source = sourceOf(hostile, { speech: speechIn(language), name: `hostile.${language}` });
    for (const { name, content } of await filesOf(format, source)) {
      await expect(content).toMatchFileSnapshot(join(folder, name));
    }
  }
});
