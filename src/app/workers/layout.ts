import { expose } from "comlink";
import { arrangeGraph } from "#graph/layout/layouts.ts";

/** What the layout worker does for the page. */
const layout = { arrange: arrangeGraph };
export type LayoutWorker = typeof layout;

expose(layout);
