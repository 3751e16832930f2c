// npm run fit -- --truth TRUTH.json [--leave-one-out | --reliability | --ablate] [--records FILE] DIR
// Fits src/recognize/weights.ts to saved pages and to our own samples. With --leave-one-out nothing is written: each site's pages are
// read by weights that were fitted without them, and printed as lines like those of `npm run recognize`. With --reliability the
// table of stated and true probabilities is printed, read in the same way. --records keeps what the browser read, for the next time.
// With --ablate it is printed what each sign earns.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { factsOf } from '../src/recognize/recognize';
import { earnings } from './fit-ablate';
import { examplesOf } from './fit-examples';
import { type Known, knownPages } from './fit-known';
import { reliability } from './fit-reliability';
import { written } from './fit-table';
import { fitted, leaveOneOut, type Read } from './fit-weights';
import { lineOf } from './recognize-line';

const USAGE =
  'Usage: npm run fit -- --truth TRUTH.json [--leave-one-out | --reliability | --ablate] [--records FILE] DIR';
const TABLE = new URL('../src/recognize/weights.ts', import.meta.url);
const OPTIONS = {
  truth: { type: 'string' },
  'leave-one-out': { type: 'boolean' },
  reliability: { type: 'boolean' },
  ablate: { type: 'boolean' },
  records: { type: 'string' },
} as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (!values.truth || positionals.length === 0) throw new Error(USAGE);
  const known = await knownPages(positionals, values.truth, values.records);
  if (values['leave-one-out']) console.log(leaveOneOut(known).map(line).join('\n'));
  else if (values.reliability) console.log(reliability(leaveOneOut(known)));
  else if (values.ablate) console.log(earned(known));
  else await writeFile(TABLE, written(fitted(known)));
  return 0;
}

const line = ({ known: { file }, evidence, choices }: Read): string =>
  JSON.stringify(lineOf(file, factsOf(evidence, choices)));

function earned(known: readonly Known[]): string {
  const weights = fitted(known);
  return earnings(
    known.flatMap(one => examplesOf(one, weights)),
    weights,
  );
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 2;
});
