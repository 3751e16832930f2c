/** The text of a field without the words that are chosen in it; null where none are. */
export function wordsLeft({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string | null {
  return selectionStart < selectionEnd ? value.slice(0, selectionStart) + value.slice(selectionEnd) : null;
}
