import { describe, expect, test } from "vitest";
import { proposeEdgeColumns, proposeNodeColumns, readCsv, readTable } from "./csv.ts";
import { graphOf, problemOf } from "./fixture.ts";

describe("CSV", () => {
  test.each([
    [
      ["Source", "Target", "Type", "Id", "Label", "Weight"],
      { source: "Source", target: "Target", type: "Type", id: "Id", label: "Label" },
    ],
    [["subject", "type", "object"], { source: "subject", target: "object", type: "type" }],
    [["from", "to"], { source: "from", target: "to" }],
    [["Source ID", "target-id"], { source: "Source ID", target: "target-id" }],
    [["da", "a", "tipo"], { source: "da", target: "a", type: "tipo" }],
    [["id", "name"], undefined],
  ])("proposes columns for %j", (header, columns) => expect(proposeEdgeColumns(header)).toEqual(columns));

  test("proposes columns of nodes", () => {
    expect(proposeNodeColumns(["Id", "Label", "x"])).toEqual({ id: "Id", label: "Label" });
    expect(proposeNodeColumns(["x"])).toBeUndefined();
  });

  test("a list of edges makes its nodes; separators and quotes are found out", async () => {
    const edges = 'Source;Target;Type;Weight\r\n"A;1";B;Undirected;2\r\nB;C;owns;\r\n\r\n';
    expect(graphOf(await readCsv({ edges }))).toEqual({
      nodes: ["A;1", "B", "C"].map((id) => ({ id, attributes: {} })),
      edges: [
        { source: "A;1", target: "B", directed: false, attributes: { Weight: "2" } },
        { source: "B", target: "C", type: "owns", directed: true, attributes: {} },
      ],
      lost: [],
    });
  });

  test("a table is read for a person to say which column is which", async () => {
    const read = await readTable("\uFEFFFrom\tTo\tFrom\n'=a\tb\n\n");
    expect(read).toEqual({ ok: true, value: { header: ["From", "To", "From 2"], rows: [["=a", "b"]] } });
  });

  test("columns may be told", async () => {
    const edges = "x,y,z\n1,2,3\n";
    const read = await readCsv({ edges }, { edgeColumns: { source: "z", target: "x", label: "y" } });
    expect(graphOf(read).edges).toEqual([{ source: "3", target: "1", label: "2", directed: true, attributes: {} }]);
  });

  test("only what keeps a cell from being run is taken off", async () => {
    const edges = "source,target,label\n'=a,'b,''=c\n";
    expect(graphOf(await readCsv({ edges })).edges).toEqual([
      { source: "=a", target: "'b", label: "'=c", directed: true, attributes: {} },
    ]);
  });

  test("columns without a name or with the same one stay apart; cells beyond them are counted", async () => {
    const edges = "source,target,,n,n\na,b,1,2,3,4\n";
    const { edges: read, lost } = graphOf(await readCsv({ edges }));
    expect(read[0]?.attributes).toEqual({ 3: "1", n: "2", "n 2": "3" });
    expect(lost).toEqual([{ code: "extra-cells", count: 1 }]);
  });

  test.each([
    [
      "a quote that does not end",
      { edges: 'source,target\na,b\n"c,d\n' },
      { code: "csv-malformed", place: { kind: "row", row: 3 } },
    ],
    ["columns that nobody knows", { edges: "x,y\n1,2\n" }, { code: "columns-unknown", values: { columns: "x, y" } }],
    [
      "an edge without an end",
      { edges: "source,target\na,b\nc,\n" },
      { code: "id-missing", place: { kind: "row", row: 3 } },
    ],
    [
      "an end that is no node",
      { edges: "source,target\na,b\n", nodes: "id\na\n" },
      { code: "node-unknown", place: { kind: "row", row: 2 }, values: { id: "b" } },
    ],
    ["a header alone", { edges: "source,target\n" }, { code: "empty" }],
    ["nothing", { edges: "" }, { code: "columns-unknown" }],
  ])("refuses %s", async (_, input, problem) => {
    expect(problemOf(await readCsv(input))).toMatchObject(problem);
  });
});
