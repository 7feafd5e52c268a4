/**
 * Which of FollowTheMoney's schemata our types are, by their ids alone: a type that is not here (another ontology's) is the
 * vaguest that fits. A group need not be an organisation, a deal is something that several take part in, a law is a text, a
 * proceeding need not be before a court.
 */
const entitySchemata = {
  company: "Company",
  deal: "Project",
  group: "LegalEntity",
  law: "Document",
  medium: "Organization",
  person: "Person",
  place: "Address",
  proceeding: "Event",
  product: "Asset",
  public_body: "PublicBody",
} as const;

export type EntitySchema = (typeof entitySchemata)[keyof typeof entitySchemata];

/** Who is only known to act or to be acted on. */
const UNKNOWN: EntitySchema = "LegalEntity";

/** What each of these schemata also is, as far as links ask for it. */
const also: Readonly<Record<EntitySchema, readonly string[]>> = {
  Address: [],
  Asset: ["Asset"],
  Company: ["Asset", "LegalEntity", "Organization"],
  Document: [],
  Event: [],
  LegalEntity: ["LegalEntity"],
  Organization: ["LegalEntity", "Organization"],
  Person: ["LegalEntity", "Person"],
  Project: ["Project"],
  PublicBody: ["LegalEntity", "Organization"],
};

export interface End {
  /** The link's property that names this end. */
  readonly property: string;
  /** What must stand there; anything where nothing is said. */
  readonly range?: string;
}

/** A kind of link. */
export interface LinkSchema {
  readonly schema: string;
  readonly subject: End;
  readonly object: End;
  /** Whether it has a role and a status of its own. A payment has an amount, and says these where there is room. */
  readonly interest: boolean;
}

const link = (schema: string, subject: [string, string], object: [string, string], interest = true): LinkSchema => ({
  schema,
  subject: { property: subject[0], range: subject[1] },
  object: { property: object[0], range: object[1] },
  interest,
});

const directorship = link("Directorship", ["director", "LegalEntity"], ["organization", "Organization"]);
const employment = link("Employment", ["employee", "Person"], ["employer", "Organization"]);
const membership = link("Membership", ["member", "LegalEntity"], ["organization", "Organization"]);
const ownership = link("Ownership", ["owner", "LegalEntity"], ["asset", "Asset"]);
const participation = link("ProjectParticipant", ["participant", "LegalEntity"], ["project", "Project"]);
const payment = link("Payment", ["payer", "LegalEntity"], ["beneficiary", "LegalEntity"], false);
const representation = link("Representation", ["agent", "LegalEntity"], ["client", "LegalEntity"]);

/** The link that says no more than that there is one. */
export const unknownLink: LinkSchema = {
  schema: "UnknownLink",
  subject: { property: "subject" },
  object: { property: "object" },
  interest: true,
};

/** Relation types that mean what a kind of link means. To found or to advise is neither to own nor to be employed. */
const linkSchemata: Readonly<Record<string, LinkSchema>> = {
  acquired: ownership,
  acquires_stake_in: ownership,
  held_office_in: membership,
  invested_in: payment,
  leads: directorship,
  lobbies_for: representation,
  part_of: membership,
  party_to: participation,
  raised: participation,
  spokesperson_for: representation,
  worked_for: employment,
};

const own = <Row>(table: Readonly<Record<string, Row>>, id: string): Row | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

export function entitySchema(type: string): EntitySchema {
  return own<EntitySchema>(entitySchemata, type) ?? UNKNOWN;
}

const fits = ({ range }: End, schema: EntitySchema) => range === undefined || also[schema].includes(range);

/** The link that a relation type is between two schemata: an unknown one where none fits both of them. */
export function linkSchema(type: string, subject: EntitySchema, object: EntitySchema): LinkSchema {
  const known = own(linkSchemata, type);
  return known !== undefined && fits(known.subject, subject) && fits(known.object, object) ? known : unknownLink;
}
