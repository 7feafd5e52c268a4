/** Why a graph file could not be used. */
export type LoadProblem =
  | { readonly code: "graph-unreachable"; readonly url: string; readonly detail: string }
  | { readonly code: "graph-missing"; readonly url: string; readonly httpStatus: number }
  | { readonly code: "graph-not-json"; readonly url: string; readonly detail: string }
  | { readonly code: "graph-other-version"; readonly url: string; readonly version: string; readonly readable: number }
  | { readonly code: "graph-invalid"; readonly url: string; readonly at: string; readonly detail: string };
