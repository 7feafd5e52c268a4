/** In English: what stands in files and pictures, and why one could not be written. */
export const writing = {
  "picture.part": "A part of the graph",
  "picture.description": "A graph of {{entities, number}} entities and {{relations, number}} relations.",
  "picture.filters": "Filters: {{filters}}",
  "picture.sources": "Sources",
  "picture.origins_one": "{{count, number}} independent origin",
  "picture.origins_other": "{{count, number}} independent origins",
  "picture.originsMost": "{{count, number}} or more",
  "picture.bundle": "Several relations, with their number",
  "picture.lacking": "Drawn as boxes, for the font of this file does not have them: {{characters}}",

  "writing.nul-character": "A text in the graph holds a NUL character, which files of this format cannot: {{detail}}",
  "writing.picture-unreadable": "The picture could not be drawn",
  "writing.picture-too-large": "The picture is too large to be made into pixels: choose a smaller scale, or SVG",
  "writing.browser-missing":
    "There is no Chromium or Chrome to draw it with: install one, or name one in CHROMIUM_PATH",
  "writing.template-missing": "The page to put the graph into is missing: build the site first",
  "writing.font-missing": "The font for the file could not be loaded",
  "writing.format-unavailable": "This format cannot be written here",
} as const;
