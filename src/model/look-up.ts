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

/** Scripts that part nothing by spaces, with the marks of their sentences. */
const UNPARTED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー\u3001-\u303f\uff01-\uff65]`;
const UNPARTED_SEAM = new RegExp(`${UNPARTED}\\n${UNPARTED}`, 'u');

/** Two texts as one: a space between them, but not within a script that has none. */
export function wordsJoined(before: string, behind: string): string {
  if (before === '' || behind === '') return before + behind;
  const isWhole = UNPARTED_SEAM.test(`${before.slice(-2)}\n${behind.slice(0, 2)}`);
  return before + (isWhole ? '' : ' ') + behind;
}

/** Nothing of it is seen on a screen, or heard: spaces, joiners, fillers (https://unicode.org/reports/tr44/#Default_Ignorable_Code_Point). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}\u0000-\u001f\u007f-\u009f\u2800]*$/u;

/** Whether nobody sees a word in these: a name that calls nothing, a line that is no note. */
export const isUnseen = (text: string): boolean => !beginsSeen(text.charCodeAt(0)) && UNSEEN.test(text);

/** By its first letter, as nearly every text is told: the notes of a long outline are all asked with each that is added. ASCII, kana, kanji. */
const beginsSeen = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code > 0x3040 && code < 0x3100) || (code >= 0x4e00 && code < 0xa000);
