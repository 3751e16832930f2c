// What a page offers for each field, beside what is right.
import type { PageKind } from '../src/model/facts';
import type { Choice } from '../src/recognize/choices/candidates';
import { choicesOf } from '../src/recognize/page-choices';
import type { Field, Weights } from '../src/recognize/weights';
import { arePeople, isAddress, isKind, isSpan, isText } from './fit-compare';
import type { Known } from './fit-known';
import type { Example } from './fit-learn';

/** Every page is of some kind, and is called something. */
const NEVER_NOTHING: ReadonlySet<Field> = new Set(['kind', 'title', 'own']);

export type Examples = readonly (readonly [Field, Example])[];

/** Every choice that a page offers, beside what is right: one example a field. */
export function examplesOf({ evidence: read, truth, site, weight }: Known, weights: Weights): Examples {
  const evidence = { ...read, weights };
  const free = choicesOf(evidence);
  const said = free.kind[0]?.value;
  const kind = (said && isKind(truth)(said) ? said : truth.kind) as PageKind | undefined;
  const choices = kind === said ? free : choicesOf(evidence, kind);
  const isTitled = kind === 'session' || kind === undefined;
  const example = <T>(
    field: Field,
    of: readonly Choice<T>[],
    isRight: (value: T) => boolean,
    name: string = field,
  ): [Field, Example][] => {
    if (!(name in truth) || of.length === 0) return [];
    const judged = of.map(({ signs, value }) => ({ signs, isRight: isRight(value) }));
    const isSaid = judged.some(one => one.isRight);
    const nothing = NEVER_NOTHING.has(field) ? 'impossible' : isSaid && !truth[`${name}_optional`] ? 'wrong' : 'right';
    return [[field, { site, choices: judged, nothing, weight }]];
  };
  return [
    ...(evidence.host ? [] : example('kind', free.kind, isKind(truth))),
    ...(isTitled
      ? example('title', choices.title, isText(truth, 'title'))
      : example('own', choices.own, isText(truth, 'title'), 'title')),
    ...(kind === 'plain' || choices.event === choices.own
      ? []
      : example('event', choices.event, isText(truth, 'event'))),
    ...(kind === 'plain' || kind === 'event' ? [] : example('speakers', choices.speakers, arePeople(truth))),
    ...(kind === 'session' || kind === 'event' ? example('room', choices.room, isText(truth, 'room')) : []),
    ...(kind === 'session' || kind === 'event' ? example('times', choices.times, isSpan(truth), 'start') : []),
    ...(kind === 'session' ? example('slides', choices.slides, isAddress(truth, 'slides')) : []),
    ...(kind === 'session' ? example('video', choices.video, isAddress(truth, 'video')) : []),
  ];
}
