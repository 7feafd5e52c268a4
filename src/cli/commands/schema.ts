import { join } from "node:path";
import { jsonSchemas } from "#model/source/json-schema.ts";
import { type Command, valueOf } from "../command.ts";
import { writeAllWhole } from "../write.ts";

export const schemaCommand: Command = {
  name: "schema",
  help: "write the JSON Schemas that help an editor with the YAML files",
  options: [{ name: "out", value: "DIR", help: "where to write them (default: schema/ in the data folder)" }],
  async run({ data, given, terminal }) {
    const directory = valueOf(given, "out") ?? join(data, "schema");
    const files = jsonSchemas();
    await writeAllWhole(directory, files);
    terminal.out(files.map(({ name }) => `${join(directory, name)}\n`).join(""));
    return 0;
  },
};
