import { expect, test } from "vitest";
import { graphFileOf } from "#graph/fixture.ts";
import { firstView } from "#graph/view.ts";
import { sourceOf } from "../golden/source.ts";
import { usualChoices } from "../format.ts";
import { drawPicture } from "./draw.ts";

const file = graphFileOf([["hub invested_in a"], ["hub invested_in b"], ["a partners_with b"], ["x partners_with y"]]);
const view = { ...firstView, sizedBy: "degree", colouredBy: "community", grouped: true } as const;
const textOf = (svg: string) => svg.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
const draw = async (some: typeof firstView, asked = {}) =>
  textOf((await drawPicture(sourceOf(file, { view: some, ...asked }), usualChoices)).svg);

test("a picture says what size, colour and frames of its nodes mean", async () => {
  const text = await draw(view);
  expect(text).toContain("Size: Neighbours, the whole graph, 1 to 2");
  expect(text).toContain("Colour: Communities, the whole graph");
  expect(text).toContain("Frames: communities, the whole graph");
  expect(text).toContain("1 · A (3)");
  expect(text).toMatch(/Hub · 1 /);
});

test("and of what they are measured where that is the view", async () => {
  expect(await draw({ ...view, scope: "view" })).toContain("Size: Neighbours, this view, 1 to 2");
});

test("a figure's colours have their bounds beside them", async () => {
  expect(await draw({ ...firstView, colouredBy: "betweenness" })).toMatch(
    /Colour: Betweenness, the whole graph .*0% to/,
  );
});

test("it is drawn as usual where nobody measures, and where nothing is asked for", async () => {
  for (const text of [await draw(view, { measure: undefined }), await draw(firstView)]) {
    expect(text).not.toContain("Neighbours");
    expect(text).not.toContain("·  1");
  }
});
