import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { offered } from '../../src/ui/offered';
import { speak } from '../../src/ui/words';

let taken: string[];
beforeAll(() => speak((name, values) => [name, ...values].join(' ')));
beforeEach(() => {
  taken = [];
});

const options = [
  { id: 'trust', text: 'Trust in CI' },
  { id: 'kana', text: 'サーバーレス入門' },
  { id: 'keynote', text: 'Keynote' },
  { id: 'alpha', text: 'Alpha talk', note: 'Rust Days', isElsewhere: true },
];

const offersOf = (typed: string) =>
  offered(typed, {
    value: 'Keynote',
    options,
    makes: [{ word: 'createSession', make: text => taken.push(`make ${text}`) }],
    onChoose: id => taken.push(id),
  });

describe('the first of what is offered is taken by Enter:', () => {
  test.each([
    ['Trust', ['trust', 'createSession']],
    // In the middle of a word it is offered, and not taken before what is new.
    ['rust', ['alpha', 'createSession', 'trust']],
    ['ust', ['createSession', 'trust', 'alpha']],
    ['in tru', ['trust', 'createSession']],
    // Nothing parts the words of Japanese.
    ['ばーれす', ['kana', 'createSession']],
    ['keynote', ['keynote']],
    // Of another event: found first, and one of its name can be made here.
    ['Alpha talk', ['alpha', 'createSession']],
    ['alpha rust', ['alpha', 'createSession']],
    ['new', ['createSession']],
    ['', ['trust', 'kana', 'keynote', 'alpha']],
  ])('%j', (typed, keys) => expect(offersOf(typed).map(({ key }) => key)).toEqual(keys));
});

test('it is taken by its id, or made of what was typed', () => {
  for (const offer of offersOf(' Alpha talk ')) offer.take();
  expect(taken).toEqual(['alpha', 'make Alpha talk']);
});

test('one elsewhere is not the one in force, though it is called the same', () => {
  const offers = offered('', { value: 'Alpha talk', options, makes: [], onChoose: () => {} });
  expect(offers.every(({ isValue }) => !isValue)).toBe(true);
});
