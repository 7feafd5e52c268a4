/** In English: the sheets of a narrow window. */
export const sheet = {
  "sheet.height": "Height of the sheet",
  "sheet.value": "{{part}} of the room",
} as const;
