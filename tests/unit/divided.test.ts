import { expect, test } from 'vitest';
import { divided, LONGEST_LINE } from '../../src/model/divided';
import { pastedLines, readPasted } from '../../src/model/pasted';

test.each([
  ['words', 'some words, '.repeat(2000), /(?:some|,)$/],
  ['sentences without a space', 'これは長い文です。'.repeat(2000), /。$/],
  ['letters alone', 'あ'.repeat(12_345), /あ$/],
  ['letters of many characters', 'é👩‍👩‍👧‍👦'.repeat(2000), /(?:é|👩‍👩‍👧‍👦)$/],
  ['halves beside one another', 'x'.repeat(4999) + '😀'.repeat(3000), /[x😀]$/u],
])('a long text of %s is cut where one would cut it, and nothing but blanks is lost', (_, text, end) => {
  const pieces = divided(text);
  const bare = (words: string) => words.replace(/ /g, '');
  expect(pieces.length).toBeGreaterThan(2);
  expect(bare(pieces.join(''))).toBe(bare(text));
  for (const piece of pieces) expect(piece.length <= LONGEST_LINE && piece.isWellFormed()).toBe(true);
  for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(end);
});

test('what a note can hold is left as it is', () => expect(divided(' a b ')).toEqual([' a b ']));

test('a long heading heads its other pieces, and of a paste it is said', () => {
  const text = `# ${'head '.repeat(1500)}`;
  expect(pastedLines(text).map(({ kind }) => kind)).toEqual(['part', 'note']);
  expect(readPasted(text).next().value).toMatchObject({ isDivided: true });
  expect(readPasted('# head').next().value).toMatchObject({ isDivided: false });
});
