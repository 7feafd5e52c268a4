import type { Plugin } from "vite";
import { standaloneTemplate } from "./template.ts";

/** Its name beside the page. */
const FILE = "standalone.html";

/**
 * Puts the page that stands on its own beside the page, still without a graph: what the page is saved as is made of it. In
 * development it is built when it is asked for.
 */
export function standalonePage(): Plugin {
  let root = process.cwd();
  return {
    name: "trama:standalone-page",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: FILE, source: await standaloneTemplate(root) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (new URL(request.url ?? "/", "http://localhost").pathname !== `/${FILE}`) {
          next();
          return;
        }
        standaloneTemplate(root).then((html) => {
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(html);
        }, next);
      });
    },
  };
}
