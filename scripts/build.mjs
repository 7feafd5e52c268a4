// Builds the graph and the page into dist/. Installs what is missing first.
import { checkFacts } from "./facts.mjs";
import { readOptions } from "./options.mjs";
import { root } from "./run.mjs";
import { installPackages } from "./setup.mjs";

readOptions("build", { serves: false });
installPackages();
checkFacts();
const { build } = await import("vite");
try {
  await build({ root });
} catch {
  // Vite has said why.
  process.exit(1);
}
