import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { register } from "tsx/esm/api";

const name = process.argv[2] ?? "";
const file = new URL(`${name}.ts`, import.meta.url);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = (await readdir(new URL(".", import.meta.url))).filter((entry) => entry.endsWith(".ts"));
  console.error(`Usage: npm run bench -- NAME, one of: ${names.map((entry) => entry.slice(0, -3)).join(", ")}`);
  process.exit(2);
}
register();
const { run } = await import(file.href);
await run(process.argv.slice(3));
