// "Il 5 maggio alle ore 9:30 presso l’Auditorium Quieto": a sentence that says when and where, as evenings are announced.

import type { Line } from '../page';

const UNIT = '(?:h|Uhr|uur|[ap]\\.?m\\.?)';
const TIME = `\\d{1,2}(?:[:.hu]\\d{2}(?:\\s?${UNIT})?|\\s?${UNIT})`;
const AT =
  "(?:presso|bei|beim|im|in der|bij|chez|at|no|na|en (?=el|la|los|las))\\s?(?:(?:la sede d(?:i|el|ella)|il|lo|la|le|gli|i|der|dem|den|the|les|el|los|las|de|het)\\s|(?:dell|d|l)[’'])?";
const WORD = "[\\p{Lu}\\d][\\p{L}\\p{N}'’&.-]*";
const PARTICLE = 'd[eiao]|del|della|dell|dos|des|du|of|the|van|von|der|den|y|e|et|&';
const PLACE = `\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?:\\s(?:(?:${PARTICLE})\\s){0,2}${WORD}){0,6}`;
const ANNOUNCED = new RegExp(`(?<![\\d:.])${TIME},?\\s(?:${AT})(${PLACE})`, 'u');

const MOST = 600;
const NEAR = 25;

/** Where it is, in a sentence that says it right behind the hour; null where the line says no such thing. */
export function placeAnnounced(text: string): string | null {
  const found = ANNOUNCED.exec(text.slice(0, MOST).normalize('NFKC'));
  return (found?.[1] ?? '').replace(/[\s.,’'&-]+$/, '') || null;
}

/** The lines near the title or the event's name that announce it. */
export const announcements = (body: readonly Line[], at: number): readonly Line[] =>
  body.filter(line => line.level === 0 && Math.abs(line.at - at) <= NEAR && placeAnnounced(line.text) !== null);

// Test URLs
// https://danterolle.github.io/catanialug/eventi/etica-e-nuvole/
// https://javascript-in-jena.de/treffen/2018-11-15/
