import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saidIfSlow } from '../../src/ui/if-slow';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is said while this work goes on, and after it. */
async function saidOf(work: Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const end = saidIfSlow(work, ({ text }) => said.push(text), 'Undoing…').catch(() => said.push('failed'));
  await vi.runAllTimersAsync();
  await end;
  return said;
}
const after = (ms: number) => new Promise(done => setTimeout(done, ms));

test('what is soon done is not spoken of', async () => {
  expect(await saidOf(after(200))).toEqual([]);
});

test('what takes long is', async () => {
  expect(await saidOf(after(2000))).toEqual(['Undoing…']);
});

test('what fails is not said to be done, nor to go on', async () => {
  expect(await saidOf(after(2000).then(() => Promise.reject(new Error('full'))))).toEqual(['Undoing…', '', 'failed']);
  expect(await saidOf(after(200).then(() => Promise.reject(new Error('full'))))).toEqual(['failed']);
});
