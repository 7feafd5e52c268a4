/** A spreadsheet takes a cell that begins so for a formula; a number it may be. */
const formula = /^[=+\-@]/;
const figure = /^[+-]?[\d.,\s]+$/;

function cellOf(text: string): string {
  const line = text.replaceAll(/[\t\r\n]+/g, " ");
  return formula.test(line) && !figure.test(line) ? `'${line}` : line;
}

/** Rows of cells as a spreadsheet takes them from the clipboard: tabs between cells, a line a row, nothing executed. */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(cellOf).join("\t")).join("\n");
}
