// The language of a page, told from its words: `lang` attributes are missing or a template's more often than not.

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
];

/** The most frequent small words, none of them shared by two of these languages in equal measure. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is that with for this you are how from on your what we be have can our it as',
  de: 'der die und das ist nicht mit ein eine zu den von wir für wie auch im wird',
  fr: 'le les des et est une dans pour que qui sur avec nous pas ce au vous du sont',
  es: 'el los las y es una que en para con por se cómo del más como',
  it: 'il gli che di e è una per con non sono del della come',
  pt: 'o os que e é uma para com não em do da no na como mais',
  nl: 'het een en van is dat niet op te zijn met voor je wij',
  pl: 'w i z na do nie się jest to oraz dla jak przez po od że o są jako który które',
};

const TABLE: ReadonlyMap<string, readonly string[]> = (() => {
  const table = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), language]);
  }
  return table;
})();

/** Nothing but letters without accents, and what stands between them. */
const BALD = /^[\s\p{ASCII}\p{P}\p{S}]*$/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export interface Told {
  readonly language: string;
  readonly probability: number;
}

/** The language of a sample of a page's text, or null where there is too little to tell. */
export function languageOf(sample: string): Told | null {
  const text = sample.slice(0, 12_000);
  const letters = count(text, /\p{L}/gu);
  if (letters < 12) return null;
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(text, /\p{Script=Han}/gu);
  // A Japanese letter says about as much as three Latin ones, and technical Japanese is full of Latin words.
  if (kana * 3 + han * 2 > letters * 0.45 && kana > han * 0.08) return { language: 'ja', probability: 0.97 };
  if (han * 3 > letters * 0.6 && kana <= han * 0.08) return { language: 'zh', probability: 0.95 };
  const other = SCRIPTS.find(([, pattern]) => count(text, pattern) > letters * 0.35);
  // A Korean syllable says about as much as two Latin letters.
  if (!other && count(text, /\p{Script=Hangul}/gu) * 2 > letters * 0.45) return { language: 'ko', probability: 0.9 };
  return other ? { language: other[0], probability: 0.95 } : byWords(text);
}

function byWords(text: string): Told | null {
  const points = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const languages = TABLE.get(word);
    for (const language of languages ?? [])
      points.set(language, (points.get(language) ?? 0) + 1 / (languages?.length ?? 1));
  }
  const [best, second] = [...points].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < (second?.[1] ?? 0) * 1.2) return null;
  // Few words, and not a letter that English has not.
  if (best[1] < 3) return best[0] === 'en' && BALD.test(text) ? { language: 'en', probability: 0.6 } : null;
  return { language: best[0], probability: best[1] > 10 ? 0.95 : 0.8 };
}

// Test URLs
// https://www.pycon.fr/2012/schedule/presentation/28/
// https://atnd.org/events/81945
// https://us.pycon.org/2013/schedule/presentation/107/
