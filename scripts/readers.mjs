// The programs that read back what Trama writes, in the tests. Installed where apt is there and one is root; the tests
// skip loudly those that are not there.
import { spawnSync } from "node:child_process";

/** Debian's packages, each with a command that succeeds only where it is installed. */
const readers = {
  "python3-networkx": ["/usr/bin/python3", "-c", "import networkx"],
  "python3-igraph": ["/usr/bin/python3", "-c", "import igraph"],
  "python3-rdflib": ["/usr/bin/python3", "-c", "import rdflib"],
  "python3-jsonschema": ["/usr/bin/python3", "-c", "import jsonschema"],
  "raptor2-utils": ["rapper", "--version"],
  "libxml2-utils": ["xmllint", "--version"],
  "librsvg2-bin": ["rsvg-convert", "--version"],
  "poppler-utils": ["pdftotext", "-v"],
  graphviz: ["dot", "-V"],
  "cmark-gfm": ["cmark-gfm", "--version"],
};

const succeeds = (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** Installs the readers that are missing, where that is possible. Never fails: the tests say what they skip. */
export function provideReaders() {
  const missing = Object.entries(readers).filter(([, [command, ...args]]) => !succeeds(command, args));
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name);
  if (process.getuid?.() !== 0 || !succeeds("apt-get", ["--version"])) {
    console.warn(`Not installed, so their tests are skipped: ${names.join(", ")}.`);
    return;
  }
  console.log(`Installing ${names.join(", ")} …`);
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], options);
  const { status } = spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], options);
  if (status !== 0) console.warn(`apt-get could not install all of ${names.join(", ")}: their tests are skipped.`);
}
