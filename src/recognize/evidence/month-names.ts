// Months by name, as the browser knows them in the languages that talk pages are written in.

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
/** Months whose short forms are words of the others, such as “sie” and “lis”: known by their whole names alone. */
const WHOLE_ONLY = ['pl'];

const plain = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\P{L}/gu, '');

let months: Map<string, number> | undefined;

const STYLES = ['short', 'long'] as const;

/** What the browser calls a month within a date. */
function called(language: string, style: (typeof STYLES)[number], month: number): string {
  const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
  const parts = format.formatToParts(Date.UTC(2000, month - 1));
  return plain(parts.find(({ type }) => type === 'month')?.value ?? '');
}

function known(): ReadonlyMap<string, number> {
  if (months) return months;
  const names = new Map<string, number>();
  const keep = (form: string, month: number): unknown => names.has(form) || names.set(form, month);
  for (const language of LANGUAGES) {
    for (const style of STYLES) {
      for (let month = 1; month <= 12; month += 1) {
        const name = called(language, style, month);
        // Pages cut names to three or four letters, too; a clash goes to the first language.
        for (const form of [name, name.slice(0, 4), name.slice(0, 3)]) keep(form, month);
      }
    }
  }
  for (const language of WHOLE_ONLY)
    for (let month = 1; month <= 12; month += 1) keep(called(language, 'long', month), month);
  months = names;
  return names;
}

/** 1 to 12, or null where the word is no month. */
export function monthNamed(word: string): number | null {
  const name = plain(word);
  return name.length < 3 ? null : (known().get(name) ?? null);
}
