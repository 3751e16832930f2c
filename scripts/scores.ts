// npm run scores -- --truth TRUTH.json FACTS.jsonl LEFT_OUT.jsonl
// Two readings of the same pages, scored by the truth file's own measure and laid beside what they must not fall below: FACTS are the
// lines of `npm run recognize`, LEFT_OUT those of `npm run fit -- --leave-one-out`. Prints Markdown. Exit code 1: below a floor.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { belowOf, FLOORS, inventedOf, type Judged, marksOf, type Truth } from './scores-floors';

const USAGE = 'Usage: npm run scores -- --truth TRUTH.json FACTS.jsonl LEFT_OUT.jsonl';

interface Measure {
  score(truth: readonly Truth[], said: readonly object[]): Judged;
}

/** Where the page itself contradicts the truth file: its address is cut short there, and ends so on the page. */
const CORRECTED: readonly { readonly file: string; readonly field: string; readonly ending: string }[] = [
  { file: 'jsconfjp-2023-wakamsha.html', field: 'slides', ending: 'u-ji' },
];

const corrected = (truth: readonly Truth[]): Truth[] =>
  truth.map(one => {
    const wrong = CORRECTED.find(({ file }) => file === one.file);
    return wrong ? { ...one, [wrong.field]: `${one[wrong.field]}${wrong.ending}` } : one;
  });

async function linesOf(path: string): Promise<object[]> {
  const text = await readFile(path, 'utf8');
  return text.split('\n').flatMap(line => (line.trim() ? [JSON.parse(line) as object] : []));
}

const rowOf = (name: string, cells: readonly string[]): string => `| ${[name, ...cells].join(' | ')} |`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { truth: { type: 'string' } }, allowPositionals: true });
  const [facts, leftOut] = positionals;
  if (!values.truth || !facts || !leftOut) throw new Error(USAGE);
  const measure: Measure = await import(resolve(values.truth, '../../tools/score-pages.mjs'));
  const truth: Truth[] = JSON.parse(await readFile(values.truth, 'utf8'));
  const readings = [
    { name: 'whole folder', floors: FLOORS.whole, said: await linesOf(facts) },
    { name: 'leave one site out', floors: FLOORS.leftOut, said: await linesOf(leftOut) },
  ];
  const fields = Object.keys(FLOORS.whole);
  const below: string[] = [];
  console.log(`${rowOf('', fields)}\n|---|${'---|'.repeat(fields.length)}`);
  for (const { name, floors, said } of readings) {
    const judged = measure.score(corrected(truth), said);
    const marks = marksOf(judged);
    console.log(
      rowOf(
        name,
        fields.map(field => marks[field]?.toFixed(field === 'faultless' ? 0 : 3) ?? '–'),
      ),
    );
    console.log(rowOf('… at least', Object.values(floors).map(String)));
    below.push(...belowOf(marks, floors).map(fault => `${name}: ${fault}`));
    if (judged.read !== judged.pages) below.push(`${name}: ${judged.read} of ${judged.pages} pages were read`);
  }
  console.log('\nFilled in where the page states nothing, of the pages where it may be (at most 3 %):\n');
  const invented = readings.map(({ name, said }) => ({ name, all: inventedOf(corrected(truth), said, measure.score) }));
  const counted = Object.keys(invented[0]?.all ?? {});
  console.log(`${rowOf('', counted)}\n|---|${'---|'.repeat(counted.length)}`);
  for (const { name, all } of invented) {
    console.log(
      rowOf(
        name,
        Object.values(all).map(({ times, of }) => `${times} of ${of}`),
      ),
    );
    for (const [field, { times, of }] of Object.entries(all))
      if (times > 0.03 * of) below.push(`${name}: ${field} was invented ${times} times`);
  }
  for (const fault of below) console.error(fault);
  return below.length > 0 ? 1 : 0;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 2;
});
