import type { Field } from "./field.ts";

/** The keys of the address that say where in a story one is. The first step is left out. */
export const storyFields: Readonly<Record<"story" | "step" | "aside", Field>> = {
  story: {
    read: ({ values, graph, refuse }) => {
      const [value, ...others] = values;
      others.forEach(refuse);
      const story = graph.stories.find(({ id }) => id === value);
      if (story !== undefined) return { story: { id: story.id, step: 1, aside: false } };
      refuse(value ?? "");
      return {};
    },
    write: ({ story }) => (story === null ? null : [story.id]),
  },
  step: {
    read: ({ values, graph, view: { story }, refuse }) => {
      const step = Number(values[0]);
      const most = graph.stories.find(({ id }) => id === story?.id)?.steps.length ?? 0;
      if (story !== null && values.length === 1 && Number.isInteger(step) && step >= 1 && step <= most) {
        return { story: { ...story, step } };
      }
      values.forEach(refuse);
      return {};
    },
    write: ({ story }) => (story === null || story.step === 1 ? null : [String(story.step)]),
  },
  aside: {
    read: ({ values, view: { story }, refuse }) => {
      if (story !== null && values.length === 1 && values[0] === "1") return { story: { ...story, aside: true } };
      values.forEach(refuse);
      return {};
    },
    write: ({ story }) => (story?.aside === true ? ["1"] : null),
  },
};
