/** In English: search. */
export const search = {
  "search.label": "Search names and relations",
  "search.placeholder": "Search names, relations",
  "search.entities": "Entities",
  "search.relations": "Relations",
  "search.none": "Nothing is called that",
  "search.failed": "The search could not be loaded. Check the connection and click into the field again.",
  "search.close": "Close the search",
  "search.results": "Results",
} as const;
