/**
 * Which of schema.org's classes a type of entity is, by its id; nothing is known of other types. A group (of people, of
 * countries) need not be organised, and a deal or a proceeding has no class there that says no more than that it is one.
 */
const classes: Readonly<Record<string, `schema:${string}`>> = {
  company: "schema:Organization",
  law: "schema:Legislation",
  medium: "schema:Organization",
  person: "schema:Person",
  place: "schema:Place",
  product: "schema:Product",
  public_body: "schema:GovernmentOrganization",
};

/** The class of schema.org that entities of a type are in: `schema:Thing` where none is known. */
export function schemaClassOf(type: string): `schema:${string}` {
  return (Object.hasOwn(classes, type) ? classes[type] : undefined) ?? "schema:Thing";
}
