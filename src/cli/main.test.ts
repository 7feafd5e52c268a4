import { spawn } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { passagesOf, wordsOf } from "#build/text/passage.ts";
import { GraphFile } from "#model/graph-file.ts";
import { goldenData, type Ran, runHere, scratchFolder } from "./fixture.ts";

const bin = fileURLToPath(new URL("bin.mjs", import.meta.url));
const whole = goldenData("whole");
const broken = goldenData("entity-unknown");
const { path: scratch, enter, leave } = scratchFolder();
beforeAll(enter);
afterAll(leave);
const trama = runHere;

/** Runs the real command line as a user's shell would, from the same folder. */
function shell(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: scratch,
    env: { ...process.env, TRAMA_TEXTS: "", ...env },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((done) => child.on("close", (code) => done({ code, out, err })));
}

const hasColour = (text: string) => text.includes("\u001B");

describe.concurrent("help", () => {
  test.each(["--help", "-h", "help"])("%s lists every command on standard output", async (flag) => {
    const { code, out, err } = await trama([flag]);
    expect([code, err]).toEqual([0, ""]);
    for (const name of ["build", "check", "verify", "locate", "export"])
      expect(out).toMatch(new RegExp(`^ {2}${name} `, "m"));
  });

  test.each(["build", "check", "verify", "locate", "export", "schema"])(
    "%s --help says what it takes",
    async (name) => {
      const { code, out, err } = await trama([name, "--help"]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain(`trama -- ${name}`);
      expect(out).toContain("--data DIR");
      expect(out).toContain("Exit status");
    },
  );
});

describe.concurrent("wrong use ends with 2, says what is right, and writes nothing to standard output", () => {
  test.each([
    [["chek"], 'unknown command "chek". Did you mean "check"?'],
    [["build", "--ouy", "x"], 'Did you mean "--out"?'],
    [["build", "extra"], 'unexpected argument "extra"'],
    [["build", "--out"], "--out needs a value: FILE"],
    [["build", "--out", "--lang", "it"], "--out needs a value: FILE"],
    [["build", "--out", "a", "--out", "b"], "--out is given twice"],
    [["check", "--lang", "fr"], 'unknown language "fr". Valid: en, it'],
    [["check", "--data", "nowhere"], 'there is no folder "nowhere"'],
    [["check"], 'there is no folder "graph-data"'],
    [["verify", "--data", whole, "--texts", "nowhere"], 'there is no folder "nowhere"'],
    [["locate", "--article", "a", "--find", "b"], "TRAMA_TEXTS"],
    [["locate", "--find", "b", "--texts", scratch], "needs --article ID"],
    [["export", "--data", whole, "--out", "x"], "needs --format"],
    [["export", "--data", whole, "--format", "cvs", "--out", "x"], 'unknown format "cvs". Did you mean "csv"?'],
    [
      ["export", "--data", whole, "--format", "json", "--lens", "antitrus"],
      'Did you mean "antitrust"? Valid: money, antitrust',
    ],
    [["export", "--data", whole, "--format", "json", "--family", "mony"], "Valid: antitrust, agreements, money"],
    [["export", "--data", whole, "--format", "json", "--type", "bought"], "Valid: invested_in, scrutinises, party_to"],
  ])("%j", async (args, message) => {
    const { code, out, err } = await trama(args);
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, ""]);
    expect(readdirSync(scratch)).not.toContain("x");
  });

  test("no command at all", async () => {
    const { code, out, err } = await shell([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage:");
  });
});

describe("build", () => {
  test("writes the graph file to --out, whole", async () => {
    const { code, out } = await trama(["build", "--data", whole, "--out", "deep/graph.json"]);
    expect([code, out]).toEqual([0, ""]);
    const text = readFileSync(join(scratch, "deep", "graph.json"), "utf8");
    expect(GraphFile.safeParse(JSON.parse(text)).success).toBe(true);
    expect(readdirSync(join(scratch, "deep"))).toEqual(["graph.json"]);
  });

  test("writes the same bytes in another time zone and language, and to standard output", async () => {
    const args = ["build", "--data", whole];
    const one = await shell([...args, "--lang", "it"], { TZ: "Pacific/Kiritimati", LC_ALL: "it_IT.UTF-8" });
    const other = await shell(args, { TZ: "America/Los_Angeles", LC_ALL: "C" });
    expect(one.code).toBe(0);
    expect(one.out).toBe(other.out);
    expect(JSON.parse(one.out)).toEqual(JSON.parse(readFileSync(join(whole, "..", "graph.json"), "utf8")));
  });

  test("says when it may not write there", async () => {
    writeFileSync(join(scratch, "file"), "");
    const { code, err } = await shell(["build", "--data", whole, "--out", "file/graph.json"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^trama: E(?:EXIST|NOTDIR)/);
    expect(err).not.toContain("    at ");
  });

  test("leaves what was there alone when the data are wrong", async () => {
    const out = join(scratch, "before.json");
    writeFileSync(out, "before");
    const { code } = await trama(["build", "--data", broken, "--out", out]);
    expect(code).toBe(1);
    expect(readFileSync(out, "utf8")).toBe("before");
  });
});

describe("check", () => {
  test("reports problems on standard error, without colour off a terminal, and ends with 1", async () => {
    const { code, out, err } = await shell(["check", "--data", broken]);
    expect([code, out]).toEqual([1, ""]);
    expect(hasColour(err)).toBe(false);
    expect(err).toContain(`${broken}/articles/second-story.yaml:8:13\n`);
  });

  test("speaks Italian", async () => {
    expect((await trama(["check", "--data", broken, "--lang", "it"])).err).toContain(
      "non esiste l'entità «Fucina Blu»",
    );
  });

  test("lets warnings pass", async () => {
    const { code, err } = await trama(["check", "--data", goldenData("alias-shared")]);
    expect(code).toBe(0);
    expect(err).toContain("warning[alias-shared]");
  });
});

describe("verify and locate", () => {
  const text = "The mill put money into the forge.\n\nThe mill put money into the forge.\n";
  const texts = join(scratch, "texts");
  const data = join(scratch, "located");
  cpSync(goldenData("alias-shared"), data, { recursive: true });
  cpSync(join(whole, ".."), texts, { recursive: true });
  writeFileSync(join(texts, "first-story.txt"), text);
  const locate = (words: string) =>
    trama(["locate", "--data", data, "--texts", texts, "--article", "first-story", "--find", words]);

  test("what locate prints is what verify finds", async () => {
    const { code, out, err } = await locate("money into the forge");
    expect(code).toBe(0);
    expect(err).toContain("2 times");
    const [at] = out.split("\n");
    expect(at).toMatch(/^at: \{ paragraph: 1, sentence: 1, words: 4, digest: "[0-9a-f]{32}", occurrence: 1 \}$/);
    const article = join(data, "articles", "first-story.yaml");
    writeFileSync(article, readFileSync(article, "utf8").replace(/at: \{.*\}/, at ?? ""));
    const verified = await trama(["verify", "--data", data, "--texts", texts]);
    expect(verified.code).toBe(0);
    expect(verified.out).toBe("1 passages looked for: 0 wrong, 0 elsewhere than said\n");
    expect((await trama(["verify", "--data", data], { TRAMA_TEXTS: texts })).out).toBe(verified.out);
  });

  test("words that are not there end locate with 1", async () => {
    const { code, out, err } = await locate("the moon");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("first-story.txt");
  });

  test("an unknown article is wrong use", async () => {
    const { code, err } = await trama(["locate", "--texts", texts, "--article", "first-stroy", "--find", "mill"]);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "first-story"?');
  });

  test("without texts verify is skipped, loudly", async () => {
    const { code, err } = await trama(["verify", "--data", whole]);
    expect(code).toBe(0);
    expect(err).toContain("SKIPPED");
  });

  test("a passage that is not there ends verify with 1, an article without text is unchecked", async () => {
    const { code, out, err } = await trama(["verify", "--data", whole, "--texts", texts]);
    expect(code).toBe(1);
    expect(err).toContain("error[passage-not-found]");
    expect(out).toContain("unchecked: earlier-story");
  });

  test("the digest is the one of the words", () => {
    expect(passagesOf(wordsOf(text, "en"), "money into the forge")).toHaveLength(2);
  });
});

describe("export", () => {
  const exported = (...args: string[]) => trama(["export", "--data", whole, ...args]);
  const jsonOf = async (...args: string[]) =>
    GraphFile.parse(JSON.parse((await exported("--format", "json", ...args)).out));

  test("json is the graph file", async () => {
    const { code, out, err } = await exported("--format", "json");
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual(JSON.parse((await trama(["build", "--data", whole])).out));
  });

  test("a lens keeps the deals' parties, their facts and the articles cited", async () => {
    const graph = await jsonOf("--lens", "antitrust");
    expect(graph.relations.map(({ type }) => type)).toEqual(["scrutinises", "party_to"]);
    expect(graph.entities.map(({ id }) => id)).toEqual([
      "harbour-authority",
      "red-mill",
      "red-mill-investment-in-blue-forge",
    ]);
    expect(graph.facts.map(({ subject }) => subject)).toContain("red-mill");
    expect(graph.articles.length).toBeGreaterThan(0);
  });

  test("options narrow one another; values of one add up", async () => {
    expect((await jsonOf("--family", "money,antitrust", "--type", "invested_in")).relations).toHaveLength(2);
    expect((await jsonOf("--family", "money", "--family", "antitrust")).relations.length).toBeGreaterThan(3);
    expect((await jsonOf("--lens", "money", "--type", "scrutinises")).relations).toEqual([]);
  });

  test("csv is four tables with the agreed columns, in UTF-8 without BOM", async () => {
    const { code } = await exported("--format", "csv", "--out", "tables");
    expect(code).toBe(0);
    const directory = join(scratch, "tables");
    expect(readdirSync(directory).sort()).toEqual(["articles.csv", "claims.csv", "entities.csv", "relations.csv"]);
    const headerOf = (name: string) => readFileSync(join(directory, name), "utf8").split(/\r?\n/)[0];
    expect(headerOf("entities.csv")).toBe("id,type,label_en,label_it,aliases");
    expect(headerOf("relations.csv")).toBe("id,subject,type,family,object,event,status,stage,origins,disagreement");
    expect(headerOf("claims.csv")).toBe(
      "id,kind,subject,type,family,object,value,amount,currency,when,status,attributed_to,article,paragraph,sentence,says_en,says_it",
    );
    expect(readFileSync(join(directory, "relations.csv"), "utf8")).toContain(
      "red-mill:invested_in:blue-forge,red-mill,invested_in,money,blue-forge,,reported,,1,denial",
    );
  });

  test("nothing is written from data with errors", async () => {
    const { code } = await trama(["export", "--data", broken, "--format", "csv", "--out", "none"]);
    expect(code).toBe(1);
    expect(existsSync(join(scratch, "none"))).toBe(false);
  });
});

test("schema writes the JSON Schemas", async () => {
  const { code, out } = await trama(["schema", "--out", "schemas"]);
  expect(code).toBe(0);
  expect(out.trim().split("\n")).toHaveLength(5);
  expect(readdirSync(join(scratch, "schemas"))).toHaveLength(5);
});
