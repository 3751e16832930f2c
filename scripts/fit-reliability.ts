// Whether a probability means what it says.
import { factsOf } from '../src/recognize/recognize';
import { arePeople, isAddress, isKind, isSpan, isText } from './fit-compare';
import type { Read } from './fit-weights';

/** Of facts said with a probability the share that was right. */
export function reliability(reads: readonly Read[]): string {
  const bands = [0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
  const said = reads.flatMap(({ known: { truth }, evidence, choices }) => {
    const facts = factsOf(evidence, choices);
    const isSession = facts.kind.value === 'session' && truth.kind === 'session';
    const text = (field: 'title' | 'event' | 'room') => {
      const fact = facts[field];
      return fact ? [{ probability: fact.probability, isRight: isText(truth, field)(fact.value) }] : [];
    };
    const people = facts.speakers
      ? [{ probability: facts.speakers.probability, isRight: arePeople(truth)(facts.speakers.value) }]
      : [];
    const [times] = choices.times;
    const start =
      facts.start && times ? [{ probability: facts.start.probability, isRight: isSpan(truth)(times.value) }] : [];
    const media = (['slides', 'video'] as const).flatMap(field => {
      const fact = facts[field];
      return fact ? [{ probability: fact.probability, isRight: isAddress(truth, field)(fact.value) }] : [];
    });
    return [
      { probability: facts.kind.probability, isRight: isKind(truth)(facts.kind.value) },
      ...text('title'),
      ...(isSession ? [...text('event'), ...text('room'), ...people, ...start, ...media] : []),
    ];
  });
  const rows = bands.slice(0, -1).map((from, at) => {
    const within = said.filter(({ probability }) => probability >= from && probability < (bands[at + 1] ?? 2));
    const mean = within.reduce((sum, { probability }) => sum + probability, 0) / within.length;
    const right = within.filter(({ isRight }) => isRight).length;
    return `| ${from.toFixed(2)}–${Math.min(1, bands[at + 1] ?? 1).toFixed(2)} | ${within.length} | ${within.length ? `${mean.toFixed(2)} | ${(right / within.length).toFixed(2)}` : '– | –'} |`;
  });
  return ['| stated | facts | mean stated | right |', '|---|---|---|---|', ...rows].join('\n');
}
