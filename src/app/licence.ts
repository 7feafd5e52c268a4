import type { Licence } from "#ui/shared/services.ts";

/** The licence of the data as the page's head links to it; the build puts it there. */
export function licenceOf(document: Document): Licence | null {
  const link = document.querySelector<HTMLLinkElement>("link[rel=license]");
  return link === null ? null : { name: link.title === "" ? undefined : link.title, url: link.href };
}
