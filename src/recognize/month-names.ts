// Months by name in the languages that talk pages are written in: full names, and the shorter forms that are not a prefix of one.
import { fold } from './words';

const NAMES: readonly string[] = [
  'january januar janvier eneronaio janeiro jänner ene',
  'february februar février febrero febbraio fevereiro fev fév',
  'march märz mars marzo março maart mrz maerz',
  'april avril abril aprile abr avr',
  'may mai mayogio maioa',
  'june juni juin juniogno junho',
  'july juli juillet julio luglio julho lug',
  'august août agosto ago aou',
  'september septembre septiembre settembre setembro setiembre sept set',
  'october oktober octobre octubre ottobre outubroa okt ott out',
  'november novembre noviembre novembroa',
  'december dezember décembre diciembre dicembre dezembro dez dic',
];

const plain = (name: string): string => fold(name).normalize('NFD').replace(/\p{M}/gu, '');

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) =>
    names.split(' ').flatMap(name => {
      const whole = plain(name);
      // Abbreviations keep three or four letters in every one of these languages; a clash goes to the first.
      return [whole, whole.slice(0, 3), whole.slice(0, 4)].map(form => [form, index + 1] as const);
    }),
  ).reverse(),
);

/** 1 to 12, or null where the word is no month. */
export function monthNamed(word: string): number | null {
  const name = plain(word);
  return name.length < 3 ? null : (MONTHS.get(name) ?? null);
}
