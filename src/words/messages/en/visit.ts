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
} as const;
