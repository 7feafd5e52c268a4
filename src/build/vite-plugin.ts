import { relative, resolve, sep } from "node:path";
import type { ErrorPayload, Plugin, ViteDevServer } from "vite";
import type { Diagnostic } from "#model/diagnostic.ts";
import { type DiagnosticCode, diagnosticSentence, suggestionSentence } from "#words/diagnostics.ts";
import { type Build, buildFolder } from "./build.ts";
import { licenceTag, readLicence } from "./licence.ts";
import { loadDataFolder } from "./read/data-folder.ts";
import { frameOf, report } from "./report/report.ts";

/** The graph file's name beside the page. */
const FILE = "graph.json";
/** The name beside the page of the licence that the data folder holds. */
const LICENCE_FILE = "graph-licence.txt";
/** Sent to the page when there is a new graph to fetch. */
const EVENT = "trama:graph";
/** Editors write a file in several steps; so much later they are done. */
const SETTLED_MS = 50;

interface GraphDataOptions {
  /** The data folder, as the user named it. */
  readonly directory: string;
}

/**
 * Serves the graph of a data folder as `graph.json` beside the page, and puts it into the production build, which fails
 * with the report if the data have errors. In development a change in the folder sends `trama:graph`, upon which the
 * page fetches the graph again; a mistake shows as an overlay that goes when the mistake does. A licence in the folder
 * comes along, and the page's head links to it.
 */
export function graphData({ directory }: GraphDataOptions): Plugin {
  const folder = resolve(directory);
  const build = async () => buildFolder(await loadDataFolder(folder, relative(process.cwd(), folder) || "."));
  return {
    name: "trama:graph-data",
    async buildStart() {
      if (this.environment.mode === "dev") return;
      const { result, diagnostics } = await build();
      const text = report(diagnostics, { language: "en", colour: false });
      // A stack trace would say nothing about the data.
      if (result === undefined) this.error({ message: `the data have errors\n\n${text}`, stack: "" });
      if (text !== "") this.warn(`\n${text}`);
      this.emitFile({ type: "asset", fileName: FILE, source: result.bytes });
      const licence = await readLicence(folder);
      if (licence !== null) this.emitFile({ type: "asset", fileName: LICENCE_FILE, source: licence });
    },
    async transformIndexHtml() {
      const licence = await readLicence(folder);
      return licence === null ? [] : [licenceTag(licence, LICENCE_FILE)];
    },
    configureServer(server) {
      serve(server, folder, build);
    },
  };
}

function serve(server: ViteDevServer, folder: string, build: () => Promise<Build>): void {
  // Whatever the file system refuses stops this build, not the server.
  const attempt = () =>
    build().catch((error: unknown): Build => {
      server.config.logger.error(String(error));
      return { result: undefined, diagnostics: [] };
    });
  let building = attempt();
  let timer: NodeJS.Timeout | undefined;

  const rebuild = async () => {
    const current = attempt();
    building = current;
    const { result, diagnostics } = await current;
    if (building !== current) return;
    announce(server, diagnostics);
    if (result === undefined) {
      showError(server, diagnostics);
      return;
    }
    // Vite's client takes its overlay away at the next update, be it empty.
    server.ws.send({ type: "update", updates: [] });
    server.ws.send({ type: "custom", event: EVENT, data: { hash: result.graph.hash } });
  };

  server.watcher.add(folder);
  server.watcher.on("all", (_, path) => {
    if (!resolve(path).startsWith(folder + sep) || !/\.ya?ml$/.test(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), SETTLED_MS);
  });
  server.ws.on("connection", () => {
    // The client reloads the page if its first update finds an overlay: this one comes before there is any.
    server.ws.send({ type: "update", updates: [] });
    void building.then(({ result, diagnostics }) => {
      if (result === undefined) showError(server, diagnostics);
    });
  });
  void building.then(({ diagnostics }) => announce(server, diagnostics));

  const asksFor = (url: string | undefined, file: string) => {
    const path = new URL(url ?? "/", "http://localhost").pathname;
    return path === `${server.config.base}${file}` || path === `/${file}`;
  };
  server.middlewares.use((request, response, next) => {
    if (!asksFor(request.url, FILE)) {
      next();
      return;
    }
    building.then(({ result, diagnostics }) => {
      response.statusCode = result === undefined ? 500 : 200;
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Content-Type", result === undefined ? "text/plain; charset=utf-8" : "application/json");
      response.end(result?.bytes ?? report(diagnostics, { language: "en", colour: false }));
    }, next);
  });
  server.middlewares.use((request, response, next) => {
    if (!asksFor(request.url, LICENCE_FILE)) {
      next();
      return;
    }
    readLicence(folder).then((licence) => {
      response.statusCode = licence === null ? 404 : 200;
      response.setHeader("Content-Type", "text/plain; charset=utf-8");
      response.end(licence);
    }, next);
  });
}

function announce(server: ViteDevServer, diagnostics: Build["diagnostics"]): void {
  const text = report(diagnostics, { language: "en", colour: process.stderr.isTTY });
  if (text !== "") server.config.logger.warn(text, { timestamp: true });
}

function showError(server: ViteDevServer, diagnostics: Build["diagnostics"]): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first !== undefined) server.ws.send(overlayOf(first, errors.length - 1));
}

/** What Vite's overlay shows of an error: what is wrong, where, and the line with its caret. */
function overlayOf(diagnostic: Diagnostic<DiagnosticCode>, others: number): ErrorPayload {
  const { place } = diagnostic;
  const more = others === 0 ? undefined : `and ${others} more ${others === 1 ? "error" : "errors"}: see the terminal`;
  const message = [diagnosticSentence(diagnostic, "en"), suggestionSentence(diagnostic, "en"), more];
  return {
    type: "error",
    err: {
      message: message.filter((part) => part !== undefined).join("\n"),
      stack: "",
      plugin: "trama:graph-data",
      id: place.file,
      frame: frameOf(diagnostic),
      loc: { file: place.file, line: place.line, column: place.column },
    },
  };
}
