import fc from "fast-check";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { subgraph } from "#graph/subgraph.ts";
import type { Claim } from "#model/claim.ts";
import type { Disagreement } from "#model/disagreement.ts";
import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION, GraphFile } from "#model/graph-file.ts";
import type { Localized } from "#model/language.ts";
import { claimsOf } from "./arbitrary-claims.ts";
import { entityTypesOf, kebabId, ontologies, someOf } from "./arbitrary-ontology.ts";
import { byId, statementsOf } from "./arbitrary-statements.ts";
import { hostileText } from "./arbitrary-text.ts";
import { partialDates } from "./arbitrary-values.ts";


/** What generated graphs are made of. */
export interface GraphChoices {
  /** Texts: labels, aliases, paraphrases, titles, claims' own ids. None may be empty or hold a NUL. */
  readonly text?: fc.Arbitrary<string>;
}

const grammars = fc.record(
  {
    en: fc.record({ article: fc.constantFrom("the", "none"), number: fc.constantFrom("s", "p") }, { requiredKeys: ["article"] }),
    it: fc.record(
      {
        article: fc.constantFrom("il", "lo", "la", "l'", "i", "gli", "le", "none"),
        gender: fc.constantFrom("m", "f"),
        number: fc.constantFrom("s", "p"),
      },
      { requiredKeys: ["article", "gender"] },
    ),
  },
  { requiredKeys: [] },
);

/** Disagreements as an editor records them: claims on two sides or three, some resolved. */
function recordedOf(claims: readonly Claim[], localized: fc.Arbitrary<Localized>, text: fc.Arbitrary<string>) {
  if (claims.length < 3) return fc.constant([]);
  const ids = claims.map(({ id }) => id);
  const judgement = fc.record(
    { side: fc.integer({ min: 1, max: 2 }), reason: localized, source: text, date: partialDates, by: text },
    { requiredKeys: ["side", "reason", "source"] },
  );
  const disagreement = fc
    .record(
      {
        id: text,
        about: localized,
        members: someOf(ids, { minLength: 3, maxLength: Math.min(5, ids.length) }),
        resolution: judgement,
        history: fc.array(judgement, { minLength: 1, maxLength: 12 }),
      },
      { requiredKeys: ["id", "members"] },
    )
    .map(({ members, ...rest }) => {
      const [one, other, ...more] = members;
      return { ...rest, kind: "recorded", sides: [[one], [other], more] } as Disagreement;
    });
  return fc.uniqueArray(disagreement, { maxLength: 2, selector: ({ id }) => id });
}

/** As far out as a file may put something. */
const coordinates = fc.double({ min: -1_000_000, max: 1_000_000, noNaN: true }).map((value) => (value === 0 ? 0 : value));

/**
 * Whole graphs, small and hostile. Each passes `GraphFile.parse`; whatever it names it describes, the ontology allows each
 * of its relations, and statuses, origins and disagreements are those that follow from its claims.
 */
export function graphFiles({ text = hostileText }: GraphChoices = {}): fc.Arbitrary<GraphFile> {
  const localized = fc.record({ en: text, it: text });
  return ontologies(localized, text)
    .chain((ontology) => {
      const entity = fc.record(
        {
          id: kebabId,
          type: fc.constantFrom(...entityTypesOf(ontology)),
          label: localized,
          aliases: fc.uniqueArray(text, { maxLength: 3 }),
          grammar: grammars,
          jurisdiction: kebabId,
          position: fc.record({ x: coordinates, y: coordinates }),
        },
        { requiredKeys: ["id", "type", "label", "aliases"] },
      );
      const entities = fc.uniqueArray(entity, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
      return fc.tuple(fc.constant(ontology), entities);
    })
    .chain(([ontology, entities]) => {
      const article = fc.record(
        {
          id: kebabId,
          language: fc.constantFrom("en", "it", "pt-BR", "?"),
          published: partialDates,
          outlet: fc.constantFrom(...entities.map(({ id }) => id)),
          author: text,
          title: text,
          url: fc.oneof(text.map((end) => `https://example.org/${end}`), fc.webUrl(), fc.constant("https://example.org/a/../b?c=d#e")),
        },
        { requiredKeys: ["id", "language", "published"] },
      );
      const articles = fc.uniqueArray(article, { minLength: 1, maxLength: 3, selector: ({ id }) => id });
      const hash = fc.string({ unit: fc.constantFrom(...Array.from("0123456789abcdef")), minLength: 64, maxLength: 64 });
      return fc.record({ ontology: fc.constant(ontology), entities: fc.constant(entities), articles, hash });
    })
    .map((drawn) => ({
      ...drawn,
      entities: drawn.entities.toSorted(byId),
      articles: drawn.articles.toSorted(byId),
    }))
    .map((drawn) => drawn as unknown as Pick<GraphFile, "ontology" | "entities" | "articles" | "hash">)
    .chain((drawn) => fc.tuple(fc.constant(drawn), claimsOf({ ...drawn, localized, text })))
    .chain(([drawn, claims]) => fc.tuple(fc.constant(drawn), fc.constant(claims), recordedOf(claims, localized, text)))
    .map(([drawn, claims, recorded]) =>
      GraphFile.parse({
        format: GRAPH_FILE_FORMAT,
        version: GRAPH_FILE_VERSION,
        ...drawn,
        claims: claims.toSorted(byId),
        ...statementsOf(claims, drawn.articles, recorded),
      }),
    );
}

/** Parts of such graphs, as a view leaves them: entities, claims and articles may be named that are not described. */
export function graphParts(choices: GraphChoices = {}): fc.Arbitrary<GraphFile> {
  return graphFiles(choices).chain((file) =>
    fc
      .tuple(fc.subarray(file.relations.map(({ id }) => id)), fc.subarray(file.entities.map(({ id }) => id)))
      .map(([relations, entities]) => subgraph(indexGraph(file), new Set(relations), entities)),
  );
}
