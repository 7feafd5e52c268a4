import { fileURLToPath } from "node:url";
import boundaries from "eslint-plugin-boundaries";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What each folder of src may import: other folders, packages, and whether Node's own modules. See ARCHITECTURE.md. */
const layers = {
  model: { packages: ["zod"] },
  words: { folders: ["model"], packages: ["i18next"] },
  graph: { folders: ["model"], packages: ["graphology", "graphology-*", "minisearch"] },
  build: {
    folders: ["model", "graph", "words", "formats", "state"],
    packages: ["yaml", "edtf", "vite", "@vitejs/plugin-react"],
    node: true,
  },
  formats: {
    folders: ["model", "graph", "words"],
    packages: ["papaparse", "fflate", "saxes", "n3", "jsonld"],
  },
  loaders: { folders: ["model", "graph", "formats"], packages: ["idb"] },
  state: { folders: ["model", "graph"], packages: ["zustand", "zundo"] },
  canvas: { folders: ["model", "graph"], packages: ["cytoscape"] },
  ui: {
    folders: ["model", "words", "graph", "formats", "loaders", "state", "canvas"],
    packages: ["react", "react-dom", "react-aria-components", "lucide-react", "zustand"],
  },
  app: {
    folders: ["model", "words", "graph", "formats", "loaders", "state", "canvas", "ui"],
    packages: ["react", "react-dom", "comlink", "zustand", "@expo-google-fonts/noto-sans"],
  },
  cli: { folders: ["model", "words", "graph", "formats", "build", "state"], packages: ["tsx"], node: true },
};

const policies = Object.entries(layers).map(([type, { folders = [], packages, node = false }]) => ({
  from: { element: { type } },
  allow: [
    { to: { element: { types: { anyOf: [type, ...folders] } } } },
    { to: { module: { origin: "external", source: packages.flatMap((name) => [name, `${name}/**`]) } } },
    ...(node ? [{ to: { module: { origin: "core" } } }] : []),
  ],
}));

/** Tests, and what only they use. */
const tests = ["src/**/*.test.{ts,tsx}", "src/formats/{golden,independent}/*.ts"];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "test-results/", "playwright-report/", "src/build/golden/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.mjs"] } } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: tests,
    plugins: { boundaries },
    settings: {
      "boundaries/elements": Object.keys(layers).map((type) => ({ type, pattern: `src/${type}` })),
      "import/resolver": { [fileURLToPath(new URL("scripts/subpath-resolver.cjs", import.meta.url))]: {} },
    },
    rules: {
      "boundaries/dependencies": ["error", { default: "disallow", checkAllOrigins: true, policies }],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: String.raw`^(?:\.\./)+(?:model|words|graph|build|formats|loaders|state|canvas|ui|app|cli)/`,
              message: "Between folders import by alias: #model/…",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/ui/**/*.{ts,tsx}", "src/app/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: [...tests, "e2e/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["**/*.{mjs,cjs,js}"],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, "@typescript-eslint/no-require-imports": "off" },
  },
);
