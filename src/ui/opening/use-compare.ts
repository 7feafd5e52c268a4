import type { SnapshotFile } from "#model/snapshot-file.ts";
import { useFiles, useServices } from "../shared/services.ts";

/** The way to compare a snapshot with its own view on the data that the page came with. */
export function useCompare(): (snapshot: SnapshotFile) => Promise<void> {
  const { session } = useServices();
  const { opening } = useFiles();
  return async (snapshot) => {
    const after = await opening.today(snapshot);
    if (after !== null) session.setState({ dialog: "compare", compared: { before: snapshot, after } });
  };
}
