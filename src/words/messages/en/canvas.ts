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
  "canvas.stop": "Stop",
  "canvas.arrangeFailed":
    "The entities without a stored place could not be arranged and are not drawn. Reload the page to try again.",
  "canvas.keys":
    "Arrow keys walk from entity to entity, comma and full stop step through relations, Enter shows the details, m opens the menu.",
  "walk.hidden_one": "{{count, number}} of them hidden",
  "walk.hidden_other": "{{count, number}} of them hidden",
  "walk.bundle_one": "and {{count, number}} more relation",
  "walk.bundle_other": "and {{count, number}} more relations",
  "walk.origins_one": "{{count, number}} independent origin",
  "walk.origins_other": "{{count, number}} independent origins",
} as const;
