import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

// What the bench is run with does not reach its workers.
register();
const { measureNetwork } = await import("../../src/graph/metrics/metrics.ts");

parentPort.on("message", ({ id, network }) => {
  parentPort.postMessage("begun");
  measureNetwork(id, network);
  parentPort.postMessage("ended");
});
