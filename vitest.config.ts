import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // No test leaves anything behind that another could meet: modules are loaded once a worker, which takes a third less time.
    isolate: false,
    include: ["src/**/*.test.ts", "src/**/*.test.tsx"],
    // Some start a process each, on machines that may be busy.
    testTimeout: 30_000,
    setupFiles: ["src/words/all-languages.ts"],
  },
});
