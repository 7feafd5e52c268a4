import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostile } from "../golden/graph.ts";
import { filesOf, sourceOf } from "../golden/source.ts";
import { mermaid, mermaidLabel } from "./mermaid.ts";

/** What Mermaid shows of a label. */
const shown = (label: string) =>
  label
    .slice(1, -1)
    .replaceAll("<br/>", "\n")
    .replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe("Mermaid", () => {
  test.each([
    ["Mistral AI (Paris)", '"Mistral AI (Paris)"'],
    ['say "no"', '"say #34;no#34;"'],
    ["one\r\ntwo\nthree", '"one<br/>two<br/>three"'],
    ["1. item", '"1#46; item"'],
    ["1) item", '"1#41; item"'],
    ["- item", '"#45; item"'],
    ["Azure's GPT-4.5 -->", '"Azure\'s GPT-4.5 #45;#45;#62;"'],
    ["`code`", '"#96;code#96;"'],
    ["#quot;", '"#35;quot#59;"'],
    ["%%{init}%%", '"#37;#37;#123;init#125;#37;#37;"'],
    ["style:a;", '"style#58;a#59;"'],
    ["società 微软 🦊", '"società 微软 #129418;"'],
    ["</script>\u202e", '"#60;#47;script#62;#8238;"'],
  ])("writes %j as %s", (text, label) => expect(mermaidLabel(text)).toBe(label));

  test("no text breaks out of its label, and none is lost", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const label = mermaidLabel(text);
        expect(label.replaceAll("<br/>", "")).toMatch(/^"[\p{L}\p{M}\p{N} ,()’'.#;-]*"$/u);
        expect(shown(label)).toBe(text.replaceAll(/\r\n?/g, "\n"));
      }),
    );
  });

  test("is one line a node, an edge and a family's colour", async () => {
    const [{ content } = { content: "" }] = await filesOf(mermaid, sourceOf(hostile));
    const lines = (content as string).split("\n");
    expect(lines[0]).toBe("flowchart LR");
    expect(lines.slice(1, -1).map((line) => line.replaceAll(/"[^"]*"/g, '""'))).toEqual([
      '  e_acme("")',
      '  e_boerse("")',
      '  e_watchdog{{""}}',
      '  e_acme -->|""| e_boerse',
      '  e_watchdog --x|""| e_acme',
      "  linkStyle 0 stroke:#006B4C",
      "  linkStyle 1 stroke:#D55E00",
    ]);
  });
});
