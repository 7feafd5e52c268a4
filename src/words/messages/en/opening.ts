/** In English: opening files, and the snapshots that are kept. */
export const opening = {
  "open.not-json": "it ceases to be JSON in line {{line, number}}, column {{column, number}}: {{detail}}",
  "open.not-snapshot": "it is neither a snapshot nor a graph file of Trama",
  "open.newer-version":
    "it was written by a newer Trama (version {{version, number}}; this one reads up to {{readable, number}})",
  "open.invalid": "what stands at {{at}} is not what a snapshot holds: {{detail}}",
  "open.too-large": "it is larger than {{most}}",

  "open.guest": "What is shown",
  "open.showsAsItWas": "Snapshot “{{name}}” as it was: only what it holds.",
  "open.showsToday": "Snapshot “{{name}}” on today's data.",
  "open.onToday": "On today's data",
  "open.compare": "Compare with today",
  "open.failed": "“{{name}}” was not opened: {{why}}. What is shown has not changed.",

  "changed.title": "The data has changed",
  "changed.explained":
    "Since the snapshot “{{name}}” was taken, the data behind it has changed. How do you want to see it?",
  "changed.asItWas": "As it was",
  "changed.today": "On today's data",
  "changed.compare": "Compare",

  "gallery.kept": "Snapshots kept in this browser",
  "gallery.name": "Name of the snapshot",
  "gallery.notes": "Notes (optional)",
  "gallery.keep": "Keep this view",
  "gallery.empty":
    "Nothing is kept yet. A snapshot keeps what you see, with its claims and articles, where everything stands and where you look. It stays in this browser until you delete it.",
  "gallery.open": "Open {{name}}",
  "gallery.rename": "Rename {{name}}",
  "gallery.newName": "New name of {{name}}",
  "gallery.compare": "Choose {{name}} to be compared with another",
  "gallery.compareWith": "Compare {{name}} with {{other}}",
  "gallery.save": "Download {{name}}",
  "gallery.remove": "Delete {{name}}",
  "gallery.removed": "“{{name}}” is deleted.",
  "gallery.bringBack": "Undo",
  "gallery.importAll": "Import…",
  "gallery.exportAll": "Export all",
  "gallery.imported_one": "{{count, number}} snapshot was taken in.",
  "gallery.imported_other": "{{count, number}} snapshots were taken in.",
  "gallery.refused_one": "{{count, number}} file holds none.",
  "gallery.refused_other": "{{count, number}} files hold none.",
  "gallery.problem.gallery-unavailable": "This browser keeps nothing for the page ({{detail}}). Download instead.",
  "gallery.problem.gallery-full": "There is no more room in this browser. Delete or download some, then try again.",
  "gallery.problem.gallery-failed": "The browser's storage failed: {{detail}}.",
} as const;
