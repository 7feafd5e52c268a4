import {
  type Paper,
  papers,
  type PictureChoices,
  type Surrounding,
  surroundings,
  usualChoices,
} from "#formats/format.ts";
import type { Theme } from "#graph/scene/palette.ts";
import { type Given, type Option, type UsageProblem, valueOf, valuesOf } from "../command.ts";
import { unknown } from "../unknown.ts";

const themes = ["light", "dark"] as const;
const scales = ["1", "2", "3", "4"] as const;
const backgrounds = ["paper", "transparent"] as const;

/** The options that say how a picture is drawn. */
export const pictureOptions: readonly Option[] = [
  { name: "theme", value: themes.join("|"), help: "the colours of a picture (default: light)" },
  { name: "scale", value: scales.join("|"), help: "png: pixels a CSS pixel (default: 2)" },
  { name: "background", value: backgrounds.join("|"), help: "png, svg: what is behind the graph (default: paper)" },
  { name: "paper", value: papers.join("|"), help: "pdf: the size of the page (default: a4)" },
  {
    name: "without",
    value: surroundings.join("|"),
    help: "pictures: what does not stand around the graph; may be repeated, or a comma list",
    many: true,
  },
];

/** Reads how a picture is to be drawn. */
export function pictureChoices(
  given: Given,
): { readonly choices: PictureChoices; readonly theme: Theme } | UsageProblem {
  const oneOf = <Value extends string>(name: string, values: readonly Value[], usual: Value) => {
    const asked = valueOf(given, name) ?? usual;
    return values.find((value) => value === asked) ?? { usage: unknown(name, asked, values) };
  };
  const theme = oneOf<Theme>("theme", themes, "light");
  const scale = oneOf("scale", scales, "2");
  const background = oneOf("background", backgrounds, "paper");
  const paper = oneOf<Paper>("paper", papers, usualChoices.paper);
  for (const each of [theme, scale, background, paper]) if (typeof each === "object") return each;
  const without = valuesOf(given, "without");
  const stranger = without.find((name) => !(surroundings as readonly string[]).includes(name));
  if (stranger !== undefined) return { usage: unknown("part of a picture", stranger, surroundings) };
  return {
    theme: theme as Theme,
    choices: {
      scale: Number(scale),
      transparent: background === "transparent",
      paper: paper as Paper,
      around: surroundings.filter((part: Surrounding) => !without.includes(part)),
    },
  };
}
