/** In English: claims and what they hold: status, dates, amounts, citations, disagreement. */
export const claims = {
  "claim.theArticle": "The article",
  "claim.via": "via {{names}}",
  "claim.quoted": "in direct speech",
  "claim.paragraph": "¶ {{paragraph, number}}",
  "claim.sentence": "s. {{sentence, number}}",
  "claim.undated": "undated",
  "claim.opens": "opens the original",
  "claim.respondsTo": "In answer to {{names}}",

  "amount.about": "about {{amount}}",
  "amount.over": "over {{amount}}",
  "amount.under": "under {{amount}}",

  "citation.untitled": "title not given",
  "citation.authorless": "author not named",
  "citation.outletless": "outlet not named",
  "citation.addressless": "no web address given",
  "citation.paragraph": "paragraph {{paragraph, number}}",
  "citation.sentence": "sentence {{sentence, number}}",

  "date.about": "about {{date}}",
  "date.from": "from {{date}}",
  "date.until": "until {{date}}",
  "date.unknown": "date not known",

  "disagree.mark": "Sources disagree",
  "disagree.amount": "How much?",
  "disagree.currency": "In which currency?",
  "disagree.date": "When?",
  "disagree.denial": "Is it so?",
  "disagree.recorded": "Sources disagree",
  "disagree.asserted": "Yes",
  "disagree.denied": "No",
  "disagree.keptApart": "Kept apart: ",
  "disagree.resolved": "Settled for side {{side, number}}: {{reason}}",
  "disagree.source": "Source: ",
  "disagree.otherSideMissing": "This side's claims are not in this part of the graph.",
  "disagree.or": "or",

  "money.noCurrency": "{{amount}}, no currency given",

  "outlet.none": "Outlet not named",

  "stage.title": "Stage",
  "stage.note": "as the articles report it",
  "stage.called_for": "Called for",
  "stage.announced_review": "Announced",
  "stage.under_review": "Under review",
  "stage.formal_investigation": "Formal investigation",
  "stage.decision": "Decision",
  "stage.hypothetical": "foreseen, not reported as begun",

  "status.name": "What is shown",
  "status.relations":
    "<b>{{shown, number}}</b> shown + <b>{{filtered, number}}</b> hidden by filters + <b>{{limited, number}}</b> by the size limit = <b>{{total, number}}</b> relations",
  "status.relationsShort":
    "<b>{{shown, number}}</b> shown + <b>{{filtered, number}}</b> filtered + <b>{{limited, number}}</b> over the limit = <b>{{total, number}}</b>",
  "status.entities": "{{shown, number}} of {{total, number}} entities",
  "status.cut":
    "At most {{entities, number}} entities and {{relations, number}} relations fit one view; those of the best connected are drawn",
  "status.articles_one": "{{count, number}} article",
  "status.articles_other": "{{count, number}} articles",
  "status.claims_one": "{{count, number}} claim",
  "status.claims_other": "{{count, number}} claims",
  "status.stated": "Stated",
  "status.announced": "Announced",
  "status.reported": "Reported",
  "status.planned": "Planned",
  "status.hypothesised": "Hypothesised",
  "status.alleged": "Alleged",
  "status.denied": "Denied",
} as const;
