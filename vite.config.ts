import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { standalonePage } from "./src/build/standalone/plugin.ts";
import { graphData } from "./src/build/vite-plugin.ts";

export default defineConfig({
  // Relative, so that any static host can serve the page from any path.
  base: "./",
  plugins: [react(), graphData({ directory: process.env["TRAMA_DATA"] ?? "graph-data" }), standalonePage()],
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 900,
    // Most of a build goes into the graph: that is no news.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  worker: { format: "es" },
});
