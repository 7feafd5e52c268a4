/** In English: why a file could not be written. */
export const writing = {
  "write.nul-character": "a text has a NUL character, which no format can hold ({{detail}})",
  "write.picture-unreadable": "the picture could not be drawn",
  "write.picture-too-large": "the picture is too large for this browser",
  "write.browser-missing": "this takes a Chromium, and none was found",
  "write.template-missing": "the page that it is made from could not be loaded ({{detail}})",
  "write.format-unavailable": "the part of the page that writes it failed ({{detail}})",
} as const;
