import { placeholders } from "#formats/page/placeholders.ts";
import type { Tools } from "#formats/format.ts";

const URL = "standalone.html";

/** The page that stands on its own, without a graph, as it lies beside this page. */
export const pageTemplate: Tools["pageTemplate"] = async () => {
  try {
    const response = await fetch(URL);
    const template = await response.text();
    // Servers answer what they do not have with their own page.
    if (response.ok && template.includes(placeholders.snapshot)) return { ok: true, value: template };
    return { ok: false, problems: [{ code: "template-missing", detail: `${URL}: ${response.status}` }] };
  } catch (error) {
    return { ok: false, problems: [{ code: "template-missing", detail: String(error) }] };
  }
};
