import { expose } from "comlink";
import { measureNetwork } from "#graph/metrics/metrics.ts";

/** What the worker for measures does for the page. */
const measuring = { measure: measureNetwork };
export type MetricsWorker = typeof measuring;

expose(measuring);
