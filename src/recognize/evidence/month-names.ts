// Months by name, as the browser knows them in the languages that talk pages are written in.

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

const plain = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\P{L}/gu, '');

let months: Map<string, number> | undefined;

function known(): ReadonlyMap<string, number> {
  if (months) return months;
  months = new Map();
  for (const language of LANGUAGES) {
    for (const style of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = plain(
          format.formatToParts(Date.UTC(2000, month - 1)).find(({ type }) => type === 'month')?.value ?? '',
        );
        // Pages cut names to three or four letters, too; a clash goes to the first language.
        for (const form of [name, name.slice(0, 4), name.slice(0, 3)]) if (!months.has(form)) months.set(form, month);
      }
    }
  }
  return months;
}

/** 1 to 12, or null where the word is no month. */
export function monthNamed(word: string): number | null {
  const name = plain(word);
  return name.length < 3 ? null : (known().get(name) ?? null);
}
