import { useEffect, useState } from "react";
import { type ExportSource, type Format, type PictureChoices, type WrittenFile } from "#formats/format.ts";
import type { WriteProblem } from "#model/write-problem.ts";
import { drawPicture } from "#formats/picture/draw.ts";
import { writeAs } from "#formats/write.ts";
import { useFiles } from "../../shared/services.ts";

/** What a file will be like. */
export type Ahead =
  | { readonly phase: "working" }
  | { readonly phase: "picture"; readonly svg: string }
  | { readonly phase: "text"; readonly files: readonly WrittenFile[] }
  | { readonly phase: "failed"; readonly problem: WriteProblem };

/** The formats that one sees as a picture before they are written: what else they hold says nothing to the eye. */
const isPictured = ({ group }: Format) => group === "picture" || group === "page";

/** What a format will write, while the reader is still choosing. */
export function useWritten(format: Format, source: ExportSource, picture: PictureChoices): Ahead {
  const { tools } = useFiles();
  const [ahead, setAhead] = useState<Ahead>({ phase: "working" });
  useEffect(() => {
    let current = true;
    const tell = (next: Ahead) => {
      if (current) setAhead(next);
    };
    const work = async (): Promise<Ahead> => {
      if (isPictured(format)) return { phase: "picture", svg: (await drawPicture(source, picture)).svg };
      const written = await writeAs(format, source, { picture, tools });
      if (written.ok) return { phase: "text", files: written.value };
      return { phase: "failed", problem: written.problems[0] ?? { code: "format-unavailable" } };
    };
    work().then(tell, (error: unknown) =>
      tell({ phase: "failed", problem: { code: "format-unavailable", detail: String(error) } }),
    );
    return () => {
      current = false;
    };
  }, [tools, format, source, picture]);
  return ahead;
}
