/**
 * A cell that a spreadsheet would run, or one that looks as such a cell does after it was defused. The second kind is
 * defused too: then one `'` taken off is right for both.
 */
export const formulaLike = /^'*[=+\-@\t\r]/;

/** A cell as it was before it was defused. A `'` before anything else is the text's own. */
export function undefused(cell: string): string {
  return cell.startsWith("'") && formulaLike.test(cell) ? cell.slice(1) : cell;
}
