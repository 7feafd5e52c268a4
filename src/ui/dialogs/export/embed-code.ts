const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

/** HTML that shows a page within another one. */
export function embedCode(url: string, title: string): string {
  return `<iframe src="${escaped(url)}" title="${escaped(title)}" width="960" height="600" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`;
}
