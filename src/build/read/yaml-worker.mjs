import { parentPort } from "node:worker_threads";
import { parseDocument } from "yaml";

// Plain JavaScript, so that a thread starts without a TypeScript loader.
process.env = { ...process.env };

/** Reads texts as `readYaml` does: a JSON text each, or null for one with errors, which is read again to report them. */
parentPort?.once("message", ({ texts, options }) => {
  const read = (text) => {
    const document = parseDocument(text, options);
    return document.errors.length === 0 ? JSON.stringify(document.toJS()) : null;
  };
  parentPort?.postMessage(texts.map(read));
});
