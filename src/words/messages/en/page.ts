/** In English: the frame of the page: bar, status line, messages in passing, what went wrong. */
export const page = {
  "app.title": "{{what}} · Trama",
  "app.heading": "Trama, a knowledge graph of the news",

  "bar.share": "Share",
  "bar.shareLong": "Copy a link to what is shown",
  "bar.export": "Export",
  "bar.language": "Language: English. Switch to {{other}}",
  "bar.help": "Keyboard shortcuts",
  "bar.search": "Search",
  "bar.lens": "Lens",

  "lens.all": "All",

  "show.name": "Show as",
  "show.canvas": "Canvas",
  "show.split": "Split",
  "show.table": "Table",

  "skip.name": "Skip",
  "skip.panel": "Skip to the details",
  "skip.filters": "Skip to the filters",

  "tabs.name": "Sections",
  "tabs.graph": "Graph",
  "tabs.filters": "Filters",
  "tabs.export": "Export",

  "toast.linkCopiedOwn": "Link copied. It leads to the page's own data: to hand on this file, save a snapshot.",
  "toast.linkCopied": "Link copied",
  "toast.languageFailed": "This language could not be loaded",
  "toast.citationCopied": "Citation copied",
  "toast.copied": "Copied",
  "toast.copyFailedLong": "The browser did not allow copying. Download the file instead",
  "toast.copyFailed": "The browser did not allow copying. Take it from here: {{text}}",
  "toast.exported": "{{file}} saved",
  "toast.updated": "The data changed; the page shows the new version",
  "toast.updateFailed": "The data changed but cannot be read; the page keeps the last good version. {{what}}",

  "zoom.in": "Zoom in",
  "zoom.out": "Zoom out",
  "zoom.fit": "Fit",
  "zoom.fitLong": "Fit the whole graph into view",
  "zoom.level": "Zoom",

  "action.close": "Close",
  "action.back": "Back",
  "action.forward": "Forward",
  "action.focus": "Focus",
  "action.focusLong": "Show only {{name}} and what is around it",
  "action.unfocus": "Leave focus",
  "action.copy": "Copy",
  "action.copyLink": "Copy link",
  "action.copyCitation": "Copy citation",
  "action.dismiss": "Dismiss",
  "action.undo": "Undo",
  "action.redo": "Redo",
  "action.retry": "Try again",
  "action.showIt": "Show it",
  "action.startOver": "Start over",
  "action.copyDetails": "Copy details",

  "crash.title": "Something in the page went wrong",
  "crash.what": "The page met an error that it did not expect. Your address still holds what you were looking at.",
  "crash.todo": "Start over shows the whole graph again. If it returns, report it with the details.",

  "failed.title": "The graph cannot be shown",
  "failed.todo": "What to do",
  "failed.where": "Where",
  "failed.detail": "Detail",

  "loading.line": "Loading the graph…",

  "problem.graph-unreachable": "The graph file could not be fetched.",
  "problem.graph-unreachable.todo":
    "Check the connection, then try again. If you opened the page as a file, serve its folder over HTTP instead.",
  "problem.graph-missing": "There is no graph file here: the server answered with status {{httpStatus}}.",
  "problem.graph-missing.todo": "Put graph.json beside the page, or build the site again with “npm run build”.",
  "problem.graph-not-json": "The graph file is broken: it is no JSON.",
  "problem.graph-not-json.todo":
    "It may have been cut off on its way: try again. If that does not help, build it again with “npm run build”.",
  "problem.graph-other-version":
    "The graph file is of version {{version}}; this page reads version {{readable, number}}.",
  "problem.graph-other-version.todo": "Build the page and the graph file with the same version of Trama.",
  "problem.graph-invalid": "The graph file is not as it should be: {{at}} is missing or wrong.",
  "problem.graph-invalid.todo": "Build it again with “npm run build”; it refuses data that the page cannot read.",

  "dropped.line_one": "One part of the address means nothing here and was left out: {{parts}}",
  "dropped.line_other": "{{count, number}} parts of the address mean nothing here and were left out: {{parts}}",
  "open.file": "Open a file…",
  "open.drop": "Let go to open the file",
  "open.leave": "Close the snapshot",
  "gallery.title": "Snapshots",
  "table.loading": "Loading the table…",
} as const;
