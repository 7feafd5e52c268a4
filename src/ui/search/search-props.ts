/** What the loaded search is given: the text so far. */
export interface SearchProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}
