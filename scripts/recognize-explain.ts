// Why a page is read as it is: what stands where, what each fact may be, and what is said.
import type { Page as BrowserPage } from 'puppeteer-core';
import { type Choice, points } from '../src/recognize/choices/candidates';
import { endOf, startOf } from '../src/recognize/choices/find-times';
import { evidenceOf } from '../src/recognize/evidence/evidence';
import type { Span } from '../src/recognize/evidence/spans';
import { titleSources } from '../src/recognize/evidence/title-sources';
import { choicesOf } from '../src/recognize/page-choices';
import { factsOf } from '../src/recognize/recognize';
import { WEIGHTS } from '../src/recognize/weights';
import { recordOf } from './recognize-record';

const MOST_LINES = 40;
const MOST_CHOICES = 6;

export async function explain(browserPage: BrowserPage, address: string): Promise<string> {
  const page = await recordOf(browserPage, address);
  const evidence = evidenceOf(page);
  const choices = choicesOf(evidence);
  const { times, ...rest } = choices;
  const spans = times.map(one => ({ ...one, value: `${startOf(one.value)} – ${endOf(one.value)}` }));
  const { host, pairs, calendar, things, surroundings } = evidence;
  return [
    `# ${address}`,
    '',
    '## Evidence',
    ...titleSources(evidence).map(({ place, text }) => `${place}: ${text}`),
    `host: ${host?.kind ?? '–'}; deck: ${page.deck ?? '–'}; links to the front page: ${surroundings.homeLinks.join(' · ') || '–'}`,
    ...page.embeds.map(({ address: of, zone }) => `embed (${zone}): ${of}`),
    ...calendar.map(({ words }) => `calendar: ${words}`),
    ...things
      .slice(0, 10)
      .map(({ type, name, start, place }) => `JSON-LD ${type}: ${[name, start, place].join(' · ')}`),
    ...pairs
      .slice(0, MOST_LINES)
      .map(({ meaning, label, value }) => `label ${label} (${meaning}): ${value.slice(0, 100)}`),
    ...evidence.body
      .slice(0, MOST_LINES)
      .map(({ at, level, tag, names, text }) => `${at} ${level ? `h${level}` : tag} [${names}] ${text.slice(0, 100)}`),
    '',
    '## Candidates',
    ...Object.entries({ ...rest, times: spans as Choice<string>[] }).flatMap(([field, all]) => [
      `${field}:`,
      ...(all as readonly Choice<unknown>[]).slice(0, MOST_CHOICES).map(one => `  ${described(field, one)}`),
    ]),
    '',
    '## Decision',
    JSON.stringify(factsOf(evidence, choices), null, 2),
  ].join('\n');
}

/** "0.93 'Room B' at label Room: labelled +3.5, far -0.2". */
function described(field: string, { value, place, probability, signs }: Choice<unknown | Span>): string {
  const weights = WEIGHTS[field as keyof typeof WEIGHTS];
  const said = Object.entries(signs)
    .map(([sign, strength]) => [sign, points(weights, { [sign]: strength })] as const)
    .filter(([, worth]) => Math.abs(worth) >= 0.05)
    .map(([sign, worth]) => `${sign} ${worth > 0 ? '+' : ''}${worth.toFixed(1)}`);
  return `${probability.toFixed(2)} ${JSON.stringify(value)} at ${place}: ${said.join(', ')}`;
}
