import type { Ontology } from "#model/ontology.ts";
import { NO_STAGE, type SourceRelationType } from "#model/source/ontology.ts";
import type { Source, Table } from "../shape/source.ts";

/** The ontology, each table in the order in which the editor wrote it. */
export function ontologyOf(source: Source): Ontology {
  return {
    entityTypes: recordOf(source.entityTypes),
    families: recordOf(source.families),
    relationTypes: recordOf(source.relationTypes, relationTypeOf),
    properties: recordOf(source.properties),
    lenses: recordOf(source.lenses),
  } as Ontology;
}

function relationTypeOf(type: SourceRelationType) {
  return type.stage === NO_STAGE ? { ...type, stage: undefined } : type;
}

function recordOf<Value>(table: Table<Value>, read: (value: Value) => unknown = (value) => value) {
  return Object.fromEntries(table.rows.map(({ id, value }) => [id, read(value)]));
}
