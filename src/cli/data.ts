import { stat } from "node:fs/promises";
import { type Build, buildFolder, type Checked, checkFolder } from "#build/build.ts";
import { loadDataFolder } from "#build/read/data-folder.ts";
import { report } from "#build/report/report.ts";
import type { Invocation, UsageProblem } from "./command.ts";

/** Builds the invocation's data folder and reports what is wrong with it. */
export async function build(invocation: Invocation): Promise<Build | UsageProblem> {
  const missing = await missingFolder(invocation.data, "data");
  if (missing !== undefined) return missing;
  const built = await buildFolder(await loadDataFolder(invocation.data));
  tell(built, invocation);
  return built;
}

/** Checks the invocation's data folder and reports what is wrong with it. */
export async function check(invocation: Invocation): Promise<Checked | UsageProblem> {
  const missing = await missingFolder(invocation.data, "data");
  if (missing !== undefined) return missing;
  const checked = await checkFolder(await loadDataFolder(invocation.data));
  tell(checked, invocation);
  return checked;
}

/** Prints diagnostics where they belong. */
export function tell({ diagnostics }: Pick<Build, "diagnostics">, { language, terminal }: Invocation): void {
  const text = report(diagnostics, { language, colour: terminal.colour });
  if (text !== "") terminal.err(text);
}

/** Refuses a folder that is not there. */
export async function missingFolder(directory: string, option: string): Promise<UsageProblem | undefined> {
  const isFolder = await stat(directory).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? undefined : { usage: `--${option}: there is no folder "${directory}"` };
}
