// Months by name in the languages that talk pages are written in: full names, and the shorter forms that are not a prefix of one.
import { fold } from './words';

const NAMES: readonly string[] = [
  'january januar janvier enero gennaio janeiro januari jänner styczeń stycznia ene gen января',
  'february februar février febrero febbraio fevereiro februari luty lutego fev fév февраля',
  'march märz mars marzo março maart marzec marca mrz maerz марта',
  'april avril abril aprile kwiecień kwietnia abr avr апреля',
  'may mai mayo maggio maio mei maj maja mag мая',
  'june juni juin junio giugno junho czerwiec czerwca giu июня',
  'july juli juillet julio luglio julho lipiec lipca lug июля',
  'august août agosto augustus augusti sierpień sierpnia ago aou августа',
  'september septembre septiembre settembre setembro wrzesień września setiembre sept set сентября',
  'october oktober octobre octubre ottobre outubro październik października okt ott out октября',
  'november novembre noviembre novembro listopad listopada ноября',
  'december dezember décembre diciembre dicembre dezembro grudzień grudnia dez dic декабря',
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
