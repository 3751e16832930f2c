// Every expression that meets a page's words takes time in proportion to them at most: each reader is given 100 KB of every pair of
// characters that any of them looks for, alone, behind what could begin a match and before what ends it badly.
import { describe, expect, it } from 'vitest';
import { placeAnnounced } from '../../src/recognize/choices/announced';
import { toldEvents } from '../../src/recognize/choices/told';
import { lengthIn } from '../../src/recognize/evidence/clocks';
import { dayMeant } from '../../src/recognize/evidence/event-days';
import { eventLikeness, NOWHERE } from '../../src/recognize/evidence/event-likeness';
import { hostOf, isEmbedForm, shows } from '../../src/recognize/evidence/hosts';
import { rowOf } from '../../src/recognize/evidence/label-rows';
import { isNamed, meaningOf } from '../../src/recognize/evidence/labels';
import { languageOf } from '../../src/recognize/evidence/language';
import { isByline, nameLikeness, peopleIn } from '../../src/recognize/evidence/names';
import { pairsOf } from '../../src/recognize/evidence/pairs';
import { spansIn } from '../../src/recognize/evidence/spans';
import { offsetIn } from '../../src/recognize/evidence/time-zones';
import {
  cutPrefix,
  isGeneric,
  isOnlyWhen,
  piecesOf,
  runsOf,
  signatureOf,
  withoutKind,
} from '../../src/recognize/evidence/title-parts';
import { titleSources } from '../../src/recognize/evidence/title-sources';
import { zoneOf } from '../../src/recognize/tab/zones';
import { fold, letters, nameWords, squash, yearIn } from '../../src/recognize/words';

const LENGTH = 100_000;
const LIMIT_MS = 60;
const CHARACTERS = [...' aZ1:-.,/()[]|@#"&_~+=?é年月日時・山あア한〜、「！', '\n'];
const AROUND = [
  ['', ''],
  ['10:00 ', '!'],
  ['by (', '\u0000'],
] as const;

const page = (title: string) => ({ title, meta: new Map([['og:title', title]]) });
const line = (text: string) => ({ at: 0, text, parts: [], tag: 'p', level: 0, names: '', zone: 'main' as const });

/** What takes words from a page, by name. Readers behind these are given no more than these let through. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  squash,
  fold,
  letters,
  nameWords,
  yearIn,
  spansIn: text => spansIn(text, true),
  lengthIn,
  offsetIn: text => offsetIn(text.slice(0, 440), null),
  dayMeant: text => dayMeant([], text.slice(0, 2000)),
  peopleIn,
  nameLikeness,
  isByline,
  meaningOf,
  isNamed: text => isNamed(nameWords(text), 'speaker'),
  pairsOf: text => pairsOf({ lines: [line(squash(text)), line(squash(text))], links: [] } as never),
  placeAnnounced,
  rowOf: text => rowOf(text.slice(0, 600)),
  isGeneric,
  isOnlyWhen,
  piecesOf,
  runsOf,
  cutPrefix,
  signatureOf,
  withoutKind: text => withoutKind(text.slice(0, 2000)),
  titleSources: text => titleSources({ page: page(text), things: [] } as never),
  eventLikeness: text => eventLikeness(text, NOWHERE),
  languageOf,
  hostOf: text => hostOf(`https://${text}`),
  shows: text => shows(`https://${text}`, 'video'),
  isEmbedForm: text => isEmbedForm(`https://${text}`),
  toldEvents: text =>
    toldEvents({ page: { meta: new Map([['description', text]]) }, body: [line(text.slice(0, 300))] } as never, 0),
  zoneOf: text => zoneOf('div', null, text.slice(0, 300)),
};

const TEXTS = CHARACTERS.flatMap(first =>
  CHARACTERS.flatMap(second => AROUND.map(([head, tail]) => `${head}${(first + second).repeat(LENGTH / 2)}${tail}`)),
);

/** The shortest of three tries: a machine may be busy with something else. */
function fastest(read: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && best > LIMIT_MS; attempt += 1) {
    const begun = performance.now();
    read(text);
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

describe('100 KB of any two characters', () => {
  it.each(Object.entries(READERS))(
    '%s',
    (_name, read) => {
      const slow = TEXTS.filter(text => fastest(read, text) > LIMIT_MS);
      expect(slow.map(text => JSON.stringify(text.slice(0, 12)))).toEqual([]);
    },
    60_000,
  );
});
