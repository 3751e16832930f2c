// Strings from pages: capped before anything is matched against them, and folded before they are compared.

/** Runs of white space, and the invisible characters pages sprinkle between them, as one space. */
export function squash(text: string, most = 2000): string {
  return text
    .slice(0, most * 2)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

/** One spelling for comparing: width, case, quotes, dashes and white space make no difference. */
export function fold(text: string): string {
  return squash(text, 400)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019`´]/g, "'")
    .replace(/[\u201c\u201d«»„]/g, '"');
}

/** Letters and digits alone: "JSConf JP" and "jsconf.jp" are the same. */
export function letters(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Names in markup as plain words: of `speaker__TalkTitle-sc-1` the element's part, `talk title`. */
export function nameWords(name: string): string {
  return name
    .slice(0, 300)
    .split(/\s+/)
    .map(token => (token.includes('__') ? token.slice(token.indexOf('__') + 2) : token))
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_:/[\]]+/g, ' ')
    .toLowerCase();
}

/** The words for a fact's `words`: at most 200 characters. */
export const quoted = (text: string): string => squash(text, 200);

/** The four-digit year that a text names, or null. */
export function yearIn(text: string): number | null {
  const match = /(?<!\d)(19[89]\d|20[0-4]\d)(?!\d)/.exec(text.slice(0, 400));
  return match ? Number(match[1]) : null;
}
