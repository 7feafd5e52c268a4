import css from "./Rich.module.css";

/** A message in which `<b>` sets off figures. Whatever else looks like a tag stays text. */
export function Rich({ text }: { readonly text: string }) {
  return text.split(/(<b>.*?<\/b>)/).map((part, index) =>
    part.startsWith("<b>") ? (
      <b key={index} className={css["figure"]}>
        {part.slice(3, -4)}
      </b>
    ) : (
      part
    ),
  );
}
