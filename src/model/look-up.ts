// Words as people look for them, and whether there are any.

/** One spelling for what is looked for: in any width, case and kana. Katakana as hiragana: the letters stand 96 apart in Unicode. */
export const lookUp = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6\u30fd\u30fe]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 96));

/** Scripts that part their words by spaces. */
const PARTED = '[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{Nd}]';
const BEGINS_PARTED = new RegExp(`^${PARTED}`, 'u');
const ENDS_PARTED = new RegExp(`${PARTED}$`, 'u');

/** Whether this word is found where a word begins; in a script that does not part them that is everywhere. Both as `lookUp` spells them. */
export function beginsWord(text: string, word: string): boolean {
  if (!BEGINS_PARTED.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!ENDS_PARTED.test(text.slice(0, at))) return true;
  }
  return false;
}

/** Nothing of it is seen on a screen, or heard: spaces, joiners, fillers (https://unicode.org/reports/tr44/#Default_Ignorable_Code_Point). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}\u0000-\u001f\u007f-\u009f\u2800]*$/u;

/** Whether a name or title has nothing to call it by. */
export const isUnseen = (text: string): boolean => UNSEEN.test(text);
