import type { Core, SingularElementArgument } from "cytoscape";
import { type Emphasis, isSelected } from "#graph/scene/emphasis.ts";
import type { EntityId } from "#model/ids.ts";

const CLASSES = "faded selected end sibling to-ring from-ring";

function classesOf(element: SingularElementArgument, emphasis: Emphasis): string {
  const id = element.id();
  const isOneOf = (some: ReadonlySet<string>) => some.has(id);
  if (isSelected(emphasis, id as EntityId)) return "selected";
  if (isOneOf(emphasis.ends)) return "end";
  if (isOneOf(emphasis.siblings)) return "sibling";
  if (isOneOf(emphasis.nodes)) return "";
  if (!isOneOf(emphasis.edges)) return "faded";
  return [
    isSelected(emphasis, element.data("target") as EntityId) ? "to-ring" : "",
    isSelected(emphasis, element.data("source") as EntityId) ? "from-ring" : "",
  ].join(" ");
}

/** Marks what is selected, and leaves it to others to make it stand out: restyling thousands of elements takes long. */
export function mark(cy: Core, emphasis: Emphasis | null): void {
  cy.batch(() => {
    cy.$(".selected").removeClass(CLASSES);
    for (const id of [emphasis?.selected, ...(emphasis?.picked ?? [])])
      if (id) cy.getElementById(id).addClass("selected");
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
