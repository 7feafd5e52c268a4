import { useEffect, useState } from "react";
import { useSpeech } from "../../shared/use-explorer.ts";
import { drawPicture, type PictureSource } from "./picture.ts";
import css from "./Preview.module.css";

type Drawn = { readonly svg: string } | { readonly detail: string };

/** The picture as it will be, small. */
export function Preview({ source }: { readonly source: PictureSource }) {
  const { t } = useSpeech();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let current = true;
    drawPicture(source).then(
      ({ svg }) => {
        if (current) setDrawn({ svg });
      },
      (error: unknown) => {
        if (current) setDrawn({ detail: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [source]);
  return (
    <div className={css["preview"]}>
      {drawn !== null && "svg" in drawn && (
        <img
          className={css["picture"]}
          alt={t("export.previewOf")}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.svg)}`}
        />
      )}
      {drawn !== null && "detail" in drawn && (
        <p className={css["none"]}>{t("export.previewFailed", { detail: drawn.detail })}</p>
      )}
    </div>
  );
}
