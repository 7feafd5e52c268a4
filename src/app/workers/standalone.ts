import { expose } from "comlink";
import { arrangeGraph } from "#graph/layout/layouts.ts";
import { measureNetwork } from "#graph/metrics/metrics.ts";

// What both workers do: in one file each would bring along what they share.
expose({ arrange: arrangeGraph, measure: measureNetwork });
