import { Copy, Download } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { diffPicture } from "#formats/diff/picture.ts";
import { type DiffRow, diffRows } from "#formats/diff/rows.ts";
import { diffJson, diffMarkdown } from "#formats/diff/write.ts";
import { safeName } from "#formats/file-name.ts";
import { diffGraphs } from "#graph/diff.ts";
import { Button } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import type { Compared } from "../shared/session.ts";
import { useCopy } from "../shared/use-copy.ts";
import { useSession, useSpeech } from "../shared/use-explorer.ts";
import { DARK, useMedia } from "../shared/use-media.ts";
import { DiffTable } from "./compare/DiffTable.tsx";
import css from "./CompareDialog.module.css";
import { save } from "./export/save.ts";
import { Window } from "./Window.tsx";
import "#words/areas/comparing.ts";

/** The differences of two snapshots, in every form that they can be taken away in. */
function useComparison({ before, after }: Compared) {
  const speech = useSpeech();
  const { arrange } = useServices();
  const theme = useMedia(DARK) ? "dark" : "light";
  const names = useMemo(
    () => ({ before: before.name, after: after.name === before.name ? speech.t("compare.today") : after.name }),
    [before, after, speech],
  );
  const diff = useMemo(() => diffGraphs(before.graph, after.graph), [before, after]);
  const rows = useMemo(() => diffRows(before.graph, after.graph, diff, speech), [before, after, diff, speech]);
  const [svg, setSvg] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const title = speech.t("compare.heading", names);
    void diffPicture({ before, after, diff, theme, title, arrange }, speech).then((drawn) => {
      if (current) setSvg(drawn.svg);
    });
    return () => {
      current = false;
    };
  }, [before, after, diff, theme, names, arrange, speech]);
  return { names, diff, rows, svg };
}

const textFile = (name: string, text: string, type: string) => save([{ name, content: new Blob([text], { type }) }]);

function Comparison({ compared }: { readonly compared: Compared }) {
  const speech = useSpeech();
  const { t } = speech;
  const copy = useCopy();
  const { names, diff, rows, svg } = useComparison(compared);
  const name = safeName(`${names.before} - ${names.after}`);
  return (
    <>
      <div className={css["body"]} tabIndex={0} role="group" aria-label={t("compare.title")}>
        <p className={css["names"]}>{t("compare.heading", names)}</p>
        {rows.length === 0 && <p className={css["same"]}>{t("compare.same")}</p>}
        {svg !== null && rows.length > 0 && (
          <img
            className={css["picture"]}
            alt={t("compare.picture")}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          />
        )}
        <Parts rows={rows} />
      </div>
      <footer className={css["foot"]}>
        <Button
          look="outline"
          icon={Copy}
          onClick={() => copy(diffMarkdown(rows, names, speech), t("toast.copied"), t("toast.copyFailedLong"))}
        >
          {t("compare.copyMarkdown")}
        </Button>
        <Button
          look="outline"
          icon={Download}
          onClick={() => textFile(`${name}.json`, diffJson(diff), "application/json")}
        >
          {t("compare.saveJson")}
        </Button>
        <Button
          look="outline"
          icon={Download}
          disabled={svg === null}
          onClick={() => svg !== null && textFile(`${name}.svg`, svg, "image/svg+xml")}
        >
          {t("compare.savePicture")}
        </Button>
      </footer>
    </>
  );
}

const kinds = ["relation", "fact", "entity"] as const;
const fates = ["added", "removed", "changed"] as const;

function Parts({ rows }: { readonly rows: readonly DiffRow[] }) {
  const { t } = useSpeech();
  return kinds.flatMap((kind) =>
    fates.map((fate) => {
      const own = rows.filter((row) => row.kind === kind && row.fate === fate);
      if (own.length === 0) return null;
      const title = t(`compare.${kind}.${fate}`, { count: own.length });
      return <DiffTable key={`${kind} ${fate}`} title={title} rows={own} />;
    }),
  );
}

/** What has changed from one snapshot to another: as a picture, and line by line. */
export function CompareDialog() {
  const { t } = useSpeech();
  const compared = useSession((session) => session.compared);
  if (compared === null) return null;
  return (
    <Window title={t("compare.title")} width={960}>
      <Comparison compared={compared} />
    </Window>
  );
}
