import { expose } from "comlink";
import { layoutGraph, type LayoutInput } from "#graph/layout/layout.ts";

/** What the layout worker does for the page. */
const layout = { arrange: (input: LayoutInput) => layoutGraph(input) };
export type LayoutWorker = typeof layout;

expose(layout);
