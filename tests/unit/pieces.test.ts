import { expect, test } from 'vitest';
import { cut, pieces } from '../../src/messages/pieces';

test.each([
  ['', []],
  ['abc', ['abc']],
  ['abcd', ['abc', 'd']],
  ['ab👩cd', ['ab', '👩c', 'd']],
  ['👩👩👩', ['👩', '👩', '👩']],
  ['ab\ud800cd', ['ab', '\ud800cd']],
])('%j in pieces of three', (text, all) => {
  expect(cut(text, 3)).toEqual(all);
  expect(all.join('')).toBe(text);
});

test('halves of letters that belong to none end too', () =>
  expect(cut('\ud800'.repeat(9), 3).join('')).toBe('\ud800'.repeat(9)));

test('what arrives is whole, also where the sending began anew', () => {
  const waiting = pieces(3);
  waiting.add({ pieceOf: 'r', at: 0, piece: 'abc' });
  for (const [at, piece] of ['abc', 'de'].entries()) waiting.add({ pieceOf: 'r', at, piece });
  expect(waiting.take('r')).toBe('abcde');
  expect(waiting.take('r')).toBeNull();
});

test('what is long waits until its last piece is fetched', () => {
  const waiting = pieces(3);
  expect(waiting.leave('short', 'abc')).toBe('abc');
  expect(waiting.leave('r', 'abcdefg')).toEqual({ count: 3 });
  expect([0, 1, 2].map(at => waiting.next({ nextOf: 'r', at }))).toEqual(['abc', 'def', 'g']);
  expect(waiting.next({ nextOf: 'r', at: 0 })).toBeNull();
});
