import type { brief as english } from "../en/brief.ts";

/** In Italian: a brief to be published, and the dialog that writes it. */
export const brief: Readonly<Record<keyof typeof english, string>> = {
  "brief.title": "Scheda",
  "brief.preview": "La scheda, come sarà",
  "brief.working": "Scrivo la scheda…",
  "brief.format": "Forma",
  "brief.copy": "Copia il Markdown",

  "brief.alt": "{{summary}} Le frasi numerate qui sotto dicono a parole ogni relazione.",
  "brief.none": "Nulla.",
  "brief.reported": "Che cosa viene riferito",
  "brief.seeBelow": "Controverso: si veda sotto.",
  "brief.disputed": "Che cosa è controverso",
  "brief.concerns_one": "Riguarda la frase {{numbers}}.",
  "brief.concerns_other": "Riguarda le frasi {{numbers}}.",
  "brief.question": "{{what}}: {{question}}",
  "brief.factOf": "{{subject}}, {{property}}",
  "brief.voice": "{{who}} ({{status}})",
  "brief.said": "{{voice}}: {{says}}",
  "brief.alone": "Che cosa poggia su un'unica origine",
  "brief.aloneCount_one":
    "{{count, number}} frase su {{total, number}} poggia su un'unica origine, per quanto dicono questi articoli.",
  "brief.aloneCount_other":
    "{{count, number}} frasi su {{total, number}} poggiano su un'unica origine, per quanto dicono questi articoli.",
  "brief.aloneOn_one": "{{origin}}: frase {{numbers}}.",
  "brief.aloneOn_other": "{{origin}}: frasi {{numbers}}.",
  "brief.together": "{{names}}, insieme",
  "brief.originless_one": "Senza alcuna fonte: frase {{numbers}}.",
  "brief.originless_other": "Senza alcuna fonte: frasi {{numbers}}.",
  "brief.alleged": "Accuse o voci su persone nominate, senza replica",
  "brief.allegedAnswered": "Accuse o voci su persone nominate, con replica",
  "brief.allegation": "Su {{people}}: {{said}}",
  "brief.response": "Replica: {{said}}",
  "brief.howToRead": "Come leggere questa scheda",
  "brief.howToReadText":
    "Ogni frase numerata è una relazione del grafo, in una formula fissa; le note portano ai passi degli articoli su cui poggia. Una frase semplice è ciò che un articolo afferma in proprio. «Come annunciato da» e «dichiarazione propria» indicano la parola di una parte in causa, «secondo» quella di un'altra testata o di una fonte nominata. «In programma», «ipotesi», «a quanto sostiene» e «smentito» indicano ciò che non è riferito come un fatto: un'intenzione dichiarata, una congettura, un'accusa o una voce, qualcosa che viene negato. Dove mancano una data o una somma, gli articoli non le danno. L'origine è chi, alla fine, fa l'affermazione: due testate che riprendono lo stesso comunicato contano per una.",
  "brief.sources": "Fonti",
  "brief.sourcesCount_one": "{{count, number}} articolo.",
  "brief.sourcesCount_other": "{{count, number}} articoli.",
  "brief.backTo": "Torna al testo",
};
