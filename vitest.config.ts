import { defineConfig } from "vitest/config";

export default defineConfig({
  // Tests of the command line start a process each, on machines that may be busy.
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx"],
    testTimeout: 30_000,
    setupFiles: ["src/words/all-languages.ts"],
  },
});
