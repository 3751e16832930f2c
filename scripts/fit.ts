// npm run fit -- --truth TRUTH.json [--leave-one-out | --reliability | --ablate] [--records FILE] DIR
// Fits src/recognize/weights.ts to saved pages and to our own samples. With --leave-one-out nothing is written: each site's pages are
// read by weights that were fitted without them, and printed as lines like those of `npm run recognize`. With --reliability the
// table of stated and true probabilities is printed, read in the same way. --records keeps what the browser read, for the next time.
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import type { PageKind } from '../src/model/facts';
import type { Choice } from '../src/recognize/candidates';
import { type Evidence, evidenceOf } from '../src/recognize/evidence';
import { received, type SentPage } from '../src/recognize/handover';
import { readPage } from '../src/recognize/read-page';
import { type Choices, choicesOf, factsOf } from '../src/recognize/recognize';
import type { Field, Weights } from '../src/recognize/weights';
import { NOT_YET, PAGES } from '../tests/unit/recognize-samples';
import { ablated, type Earned } from './fit-ablate';
import { arePeople, isAddress, isKind, isSpan, isText, type Truth } from './fit-compare';
import { type Example, learn } from './fit-learn';
import { PRIOR } from './fit-prior';
import { addressesIn, launch, pagesIn, withPage } from './recognize-browser';
import { lineOf } from './recognize-line';
import { sentOf } from './recognize-record';

const USAGE =
  'Usage: npm run fit -- --truth TRUTH.json [--leave-one-out | --reliability | --ablate] [--records FILE] DIR';
const TABLE = new URL('../src/recognize/weights.ts', import.meta.url);
/** Facts lean on each other: the title decides which line is below it. So the fit is repeated with what it has learned. */
const ROUNDS = 2;

/** Every page is of some kind, and is called something. */
const NEVER_NOTHING: ReadonlySet<Field> = new Set(['kind', 'title', 'own']);

interface Known {
  readonly file: string;
  readonly site: string;
  /** What stands on the page, which no weights change. */
  readonly evidence: Evidence;
  readonly truth: Truth;
  /** A site of many pages does not count as many sites. */
  readonly weight: number;
}

/** The pages of a folder as the content script's walk records them, in the browser. */
async function recordsOf(
  paths: readonly string[],
  truth: string,
  kept: string | undefined,
): Promise<{ [file: string]: SentPage }> {
  const old = kept ? await readFile(kept, 'utf8').catch(() => null) : null;
  if (old) return JSON.parse(old);
  const addresses = await addressesIn(truth);
  const browser = await launch();
  const records: { [file: string]: SentPage } = {};
  try {
    for (const path of await pagesIn(paths)) {
      const file = basename(path);
      const address = addresses.get(file);
      if (!address) continue;
      records[file] = await withPage(browser, await readFile(path), address, page => sentOf(page, address));
    }
  } finally {
    await browser.close();
  }
  if (kept) await writeFile(kept, JSON.stringify(records));
  return records;
}

function samples(): Known[] {
  return [...PAGES, ...NOT_YET].map(([name, address, html, expected]) => {
    const { document } = parseHTML(html.includes('<html') ? html : `<html><body>${html}</body></html>`);
    const page = readPage(document as unknown as Document, address);
    const { language: _, ...truth } = expected;
    return { file: name, site: name, evidence: evidenceOf(page), truth: truth as Truth, weight: 0.5 };
  });
}

type Examples = readonly (readonly [Field, Example])[];

/** Every choice that a page offers, beside what is right: one example a field. */
function examplesOf({ evidence: read, truth, site, weight }: Known, weights: Weights): Examples {
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

function fitted(known: readonly Known[], start: Weights = PRIOR, first?: ReadonlyMap<Known, Examples>): Weights {
  let weights = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const examples = known.flatMap(one => (round === 0 && first?.get(one)) || examplesOf(one, weights));
    const fields = Object.keys(PRIOR) as Field[];
    weights = Object.fromEntries(
      fields.map(field => [
        field,
        learn(
          examples.flatMap(([name, one]) => (name === field ? [one] : [])),
          PRIOR[field],
        ),
      ]),
    ) as Weights;
  }
  return weights;
}

interface Read {
  readonly known: Known;
  readonly evidence: Evidence;
  readonly choices: Choices;
}

const readBy = (known: Known, weights: Weights): Read => {
  const evidence = { ...known.evidence, weights };
  return { known, evidence, choices: choicesOf(evidence) };
};

/** Each site's pages, read by weights fitted to all others. */
function leaveOneOut(known: readonly Known[]): Read[] {
  const all = fitted(known);
  // Every site's first round starts from the same weights.
  const first = new Map(known.map(one => [one, examplesOf(one, all)]));
  const sites = [...new Set(known.filter(({ weight }) => weight !== 0.5).map(({ site }) => site))];
  return sites.flatMap(site => {
    const weights = fitted(
      known.filter(one => one.site !== site),
      all,
      first,
    );
    return known.filter(one => one.site === site).map(one => readBy(one, weights));
  });
}

/** Of facts said with a probability the share that was right. */
function reliability(reads: readonly Read[]): string {
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

/** What earns least, first. */
function earnings(all: readonly Earned[]): string {
  const sorted = all.toSorted((a, b) => a.lost - a.won - (b.lost - b.won) || a.stands - b.stands);
  const rows = sorted.map(({ sign, stands, lost, won }) => `| ${sign} | ${stands} | ${lost} | ${won} |`);
  return ['| without | stands in | lost | won |', '|---|---|---|---|', ...rows].join('\n');
}

function written(weights: Weights): string {
  const columns = Object.entries(weights).map(([field, signs]) => {
    const rows = Object.entries(signs)
      .filter(([, points]) => points !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, points]) => `    ${/^[a-z]\w*$/i.test(name) ? name : `'${name}'`}: ${points},`);
    return `  ${field}: {\n${rows.join('\n')}\n  },`;
  });
  return `// What each sign is worth, in points: natural logarithms of odds. Written by \`npm run fit\`; a change by hand is lost at the next.
import type { Signs } from './candidates';

/** Facts whose candidates are weighed: \`own\` is the title of a page that is no talk's, \`times\` start and end together. */
export type Field = ${Object.keys(weights)
    .map(field => `'${field}'`)
    .join(' | ')};
export type Weights = Readonly<Record<Field, Signs>>;

export const WEIGHTS: Weights = {
${columns.join('\n')}
};
`;
}

async function main(): Promise<number> {
  const options = {
    truth: { type: 'string' },
    'leave-one-out': { type: 'boolean' },
    reliability: { type: 'boolean' },
    ablate: { type: 'boolean' },
    records: { type: 'string' },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (!values.truth || positionals.length === 0) throw new Error(USAGE);
  const truth: (Truth & { file: string; site: string })[] = JSON.parse(await readFile(values.truth, 'utf8'));
  const records = await recordsOf(positionals, values.truth, values.records);
  const pages = truth.filter(({ file, kind }) => records[file] && kind !== 'schedule');
  const saved = pages.map(one => {
    const record = records[one.file] as SentPage;
    const of = pages.filter(({ site }) => site === one.site).length;
    return {
      file: one.file,
      site: one.site,
      evidence: evidenceOf(received(record)),
      truth: one,
      weight: 1 / Math.sqrt(of) + 0.001,
    };
  });
  const known = [...saved, ...samples()];
  if (values['leave-one-out'] || values.reliability) {
    const reads = leaveOneOut(known);
    if (values.reliability) console.log(reliability(reads));
    else
      for (const {
        known: { file },
        evidence,
        choices,
      } of reads)
        console.log(JSON.stringify(lineOf(file, factsOf(evidence, choices))));
    return 0;
  }
  if (values.ablate) {
    const weights = fitted(known);
    console.log(
      earnings(
        ablated(
          known.flatMap(one => examplesOf(one, weights)),
          weights,
        ),
      ),
    );
    return 0;
  }
  await writeFile(TABLE, written(fitted(known)));
  return 0;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 2;
});
