/** In English: what one can ask of the graph. */
export const analysis = {
  "analysis.name": "Analysis",
  "analysis.loading": "Loading the analysis…",
  "analysis.disputed": "Disputed",
  "brief.command": "Brief…",
  "disputed.status_one": "{{count, number}} disputed",
  "disputed.status_other": "{{count, number}} disputed",
  "analysis.scrutiny": "Competition scrutiny",
  "analysis.matters": "Who matters",
  "matters.group": "Group the graph by community",
  "look.usual": "Draw nodes as usual",
} as const;
