// Lets the linter follow this package's own `#folder/file.ts` imports, which its resolvers do not know.
const { existsSync, statSync } = require("node:fs");
const { isBuiltin, createRequire } = require("node:module");
const { dirname, resolve } = require("node:path");

const root = dirname(__dirname);
const isFile = (path) => existsSync(path) && statSync(path).isFile();

exports.interfaceVersion = 2;
exports.resolve = (source, file) => {
  if (isBuiltin(source)) return { found: true, path: null };
  const path = source.startsWith("#")
    ? resolve(root, "src", source.slice(1))
    : source.startsWith(".")
      ? resolve(dirname(file), source)
      : null;
  if (path !== null) return isFile(path.replace(/\?.*$/, "")) ? { found: true, path } : { found: false };
  try {
    return { found: true, path: createRequire(file).resolve(source) };
  } catch {
    return { found: false };
  }
};
