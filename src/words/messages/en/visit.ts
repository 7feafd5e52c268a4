/** In English: the first visit: hints, questions to start with, what the data are. A name in a question is `{subject}` or `{object}`. */
export const visit = {
  "question.title": "Questions to start with",
  "question.who": "Who {{what}}?",
  "question.link": "What links {subject} to {object}?",
  "question.disputed": "Where do sources disagree about {subject}?",
  "question.uncertain": "What is only hypothesised or alleged about {subject}?",
  "question.corroborated": "What do several independent sources say about {subject}?",
  "question.answers_one": "{{count, number}} answer",
  "question.answers_other": "{{count, number}} answers",

  "hints.name": "Hints",
  "hints.step": "{{step, number}} of {{total, number}}",
  "hints.select":
    "Each line is something that articles report. Select a line or an entity to see who says so, where, and how surely.",
  "hints.narrow":
    "Colours tell kinds of relation apart. The filters are their legend: untick what you do not need, or choose a lens.",
  "hints.ask": "Or start with a question:",
  "hints.next": "Next",
  "hints.done": "Done",
  "hints.dismiss": "Dismiss the hints",
} as const;
