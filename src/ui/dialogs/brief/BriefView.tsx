import type { Block, Brief, Inline } from "#formats/brief/brief.ts";
import css from "./BriefView.module.css";

/** Running text. The numbers of notes lead nowhere here: the address is the view's. */
function Text({ content }: { readonly content: readonly Inline[] }) {
  return content.map((piece, index) =>
    typeof piece === "string" ? (
      piece
    ) : (
      <sup key={index} className={css["note"]}>
        [{piece.note}]
      </sup>
    ),
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return <h5>{block.text}</h5>;
    case "text":
      return (
        <p>
          <Text content={block.content} />
        </p>
      );
    case "list": {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Text content={item} />
        </li>
      ));
      if (block.start === undefined) return <ul className={css["list"]}>{items}</ul>;
      return (
        <ol className={css["list"]} start={block.start}>
          {items}
        </ol>
      );
    }
  }
}

/** A brief as it will be read. */
export function BriefView({ brief }: { readonly brief: Brief }) {
  const { language, title, lead, picture, sections, sources, notes } = brief;
  return (
    <article className={css["brief"]} lang={language}>
      <h3>{title}</h3>
      {lead.map((line) => (
        <p key={line} className={css["lead"]}>
          {line}
        </p>
      ))}
      {picture !== null && (
        <img
          className={css["picture"]}
          alt={picture.alt}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`}
        />
      )}
      {sections.map((section) => (
        <section key={section.title}>
          <h4>{section.title}</h4>
          {section.blocks.map((block, index) => (
            <BlockView key={index} block={block} />
          ))}
        </section>
      ))}
      <section>
        <h4>{sources.title}</h4>
        <p>{sources.count}</p>
        {notes.length > 0 && (
          <ol className={`${css["list"] ?? ""} ${css["notes"] ?? ""}`}>
            {notes.map(({ text, url }, index) => (
              <li key={index}>{url === undefined ? text : `${text}, ${url}`}</li>
            ))}
          </ol>
        )}
      </section>
    </article>
  );
}
