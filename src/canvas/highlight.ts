import type { Core, SingularElementArgument } from "cytoscape";
import type { Emphasis } from "#graph/scene/emphasis.ts";

const CLASSES = "faded selected end sibling to-ring from-ring";

function classesOf(element: SingularElementArgument, emphasis: Emphasis): string {
  const id = element.id();
  const isOneOf = (some: ReadonlySet<string>) => some.has(id);
  if (id === emphasis.selected) return "selected";
  if (isOneOf(emphasis.ends)) return "end";
  if (isOneOf(emphasis.siblings)) return "sibling";
  if (isOneOf(emphasis.nodes)) return "";
  if (!isOneOf(emphasis.edges)) return "faded";
  return [
    element.data("target") === emphasis.selected ? "to-ring" : "",
    element.data("source") === emphasis.selected ? "from-ring" : "",
  ].join(" ");
}

/** Marks what is selected, and leaves it to others to make it stand out: restyling thousands of elements takes long. */
export function mark(cy: Core, emphasis: Emphasis | null): void {
  cy.batch(() => {
    cy.$(".selected").removeClass(CLASSES);
    if (emphasis !== null) cy.getElementById(emphasis.selected).addClass("selected");
  });
}

/** Makes what the reader looks at stand out, by classes: one pass over the elements, one restyling. */
export function highlight(cy: Core, emphasis: Emphasis | null): void {
  cy.batch(() => {
    if (emphasis === null) {
      cy.elements().removeClass(CLASSES);
      return;
    }
    cy.elements().forEach((element) => {
      const wanted = classesOf(element, emphasis).trim();
      element.removeClass(CLASSES);
      if (wanted !== "") element.addClass(wanted);
    });
  });
}
