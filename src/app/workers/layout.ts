import { expose } from "comlink";
import type { LayoutId } from "#graph/layout/layout-ids.ts";
import { arrangeGraph } from "#graph/layout/layouts.ts";
import type { LayoutInput } from "#graph/layout/plan.ts";

/** What the layout worker does for the page. */
const layout = { arrange: (id: LayoutId, input: LayoutInput) => arrangeGraph(id, input) };
export type LayoutWorker = typeof layout;

expose(layout);
