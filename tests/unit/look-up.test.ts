import { describe, expect, test } from 'vitest';
import { found } from '../../notebook/found';
import { beginsWord, isUnseen, lookUp } from '../../src/model/look-up';
import { compileReport, toMarkdown } from '../../src/report/report';
import { bundleOf } from './report-bundle';

test.each([
  ['サーバーレス', 'さーばーれす'],
  ['ｻｰﾊﾞｰﾚｽ', 'サーバーレス'],
  ['Ｋｕｂｅ', 'kube'],
  ['ヴァイオリン', 'ゔぁいおりん'],
])('%s is found as %s', (text, typed) => expect(lookUp(text)).toBe(lookUp(typed)));

test('what differs by more is not', () => {
  expect(lookUp('はは')).not.toBe(lookUp('パパ'));
});

test.each([
  ['trust in ci', 'rust', false],
  ['trust in rust', 'rust', true],
  ['rustaceans', 'rust', true],
  ['web-based', 'based', true],
  ['доверие', 'верие', false],
  ['h264', '264', false],
  ['c++', '++', true],
  ['入門さーばーれす', 'ばーれす', true],
  ['日本go', 'go', true],
  ['anything', '', true],
])('in “%s” a word begins with “%s”: %s', (text, word, begins) => expect(beginsWord(text, word)).toBe(begins));

test.each(['', ' \u3000', '\u200b', '\ufeff\u2060', '\u3164', '\u2800', '\u0007'])(
  'of %j there is nothing to see',
  text => expect(isUnseen(text)).toBe(true),
);
test('no letter that nobody sees is taken for one that is seen', () => {
  const unseen = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u;
  const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(letters.filter(letter => unseen.test(letter) !== isUnseen(letter))).toEqual([]);
});
test.each(['a', ' 日 ', '\u200b.', '👩\u200d💻'])('of %j there is', text => expect(isUnseen(text)).toBe(false));

describe('of an event', () => {
  const bundle = bundleOf({ name: '\u200b' }, [{ title: '\u200b', notes: ['コンテナ'] }, { title: 'Other' }]);

  test('the search finds what is written in other kana', () => {
    expect(found(bundle, 'こんてな').notes.map(({ text }) => text)).toEqual(['コンテナ']);
    expect(found(bundle, 'こんてな').sessions).toHaveLength(1);
  });

  test('the report says that a name or title is not there', () => {
    const report = toMarkdown(compileReport(bundle, { language: 'en' }));
    expect(report).toMatch(/^# Notes from the event\n/);
    expect(report).toContain('\n## (untitled session)\n');
  });
});
