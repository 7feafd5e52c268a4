/** In English: the canvas. */
export const canvas = {
  "canvas.name": "Graph",
  "canvas.summary":
    "A drawing of {{entities, number}} entities and {{relations, number}} relations. Everything in it can be reached through the search, the filters and the panel.",
  "canvas.empty_one": "No relation passes these filters. {{count, number}} is hidden.",
  "canvas.empty_other": "No relation passes these filters. {{count, number}} are hidden.",
  "canvas.clear": "Clear filters",
  "canvas.noData": "This graph has no relations yet.",
  "canvas.noDataTodo": "Add an article with its claims to the data folder and build again.",
  "canvas.arranging": "Finding a place for every entity…",
  "canvas.arrangeFailed":
    "The entities without a stored place could not be arranged and are not drawn. Reload the page to try again.",
} as const;
