// Serves the page with hot reload of code and data. Installs what is missing first.
import { announce, readOptions } from "./options.mjs";
import { root } from "./run.mjs";
import { installPackages } from "./setup.mjs";

const { port = 5173 } = readOptions("dev", { serves: true });
installPackages();
const { createServer } = await import("vite");
const server = await createServer({ root, server: { port, strictPort: false } });
await server.listen();
announce(server, port);
