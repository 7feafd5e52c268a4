/** Puts an element that fills it into a container, which has to have a size of its own; it is positioned if it is not yet. */
export function stageIn(container: HTMLElement): HTMLElement {
  if (getComputedStyle(container).position === "static") container.style.position = "relative";
  const stage = document.createElement("div");
  Object.assign(stage.style, { position: "absolute", inset: "0", touchAction: "none" });
  container.append(stage);
  return stage;
}
