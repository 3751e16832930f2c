import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { written } from '../../scripts/fit-table';
import { WEIGHTS } from '../../src/recognize/weights';

test('the table of weights is what the script writes, and nothing was changed by hand', async () => {
  expect(written(WEIGHTS)).toBe(await readFile('src/recognize/weights.ts', 'utf8'));
});
