// Builds the graph and the page and serves them. Installs what is missing first.
import { checkFacts } from "./facts.mjs";
import { announce, readOptions } from "./options.mjs";
import { root } from "./run.mjs";
import { installPackages } from "./setup.mjs";

const { port = 4173 } = readOptions("start", { serves: true });
installPackages();
checkFacts();
const { build, preview } = await import("vite");
try {
  await build({ root, logLevel: "warn" });
} catch {
  // Vite has said why.
  process.exit(1);
}
const server = await preview({ root, logLevel: "error", preview: { port, strictPort: false } });
announce(server, port);
