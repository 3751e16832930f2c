import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentences } from '../../src/ui/words';

const ROOT = join(import.meta.dirname, '../..');
type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const messages = (language: string): Messages =>
  JSON.parse(readFileSync(join(ROOT, '_locales', language, 'messages.json'), 'utf8'));

const english = messages('en');

const code = ['popup', 'panel', 'options', 'notebook', 'src'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => readFileSync(join(ROOT, folder, name), 'utf8')),
);

test.each(['ja'])('%s says everything that English does, with the same values', language => {
  const other = messages(language);
  expect(Object.keys(other)).toEqual(Object.keys(english));
  for (const [name, { placeholders }] of Object.entries(english))
    expect([name, other[name]?.placeholders]).toEqual([name, placeholders]);
});

test('every message is used', () => {
  const all = code.join('\n') + readFileSync(join(ROOT, 'manifest.json'), 'utf8');
  const composed = /^(refused|unread|kind|field|slides|sessions|notes|tags|why)_/;
  const unused = Object.keys(english).filter(
    name => !composed.test(name) && !new RegExp(`['"]${name}['"]|__MSG_${name}__`).test(all),
  );
  expect(unused).toEqual([]);
});

test('every refusal has a sentence', () => {
  const codes = [...readFileSync(join(ROOT, 'src/model/refusal.ts'), 'utf8').matchAll(/^ {2}\| '(\w+)'/gm)].map(
    match => match[1],
  );
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter(code => !(`refused_${code}` in english))).toEqual([]);
});

test('no two names differ by case alone: to Chromium they are one', () => {
  const folded = Object.keys(english).map(name => name.toLowerCase());
  expect(folded.filter((name, index) => folded.indexOf(name) !== index)).toEqual([]);
});

test('Japanese writes one word in one way, and nothing between two sentences', () => {
  const said = Object.entries(messages('ja')).map(([name, { message }]) => `${name}: ${message}`);
  expect(said.filter(each => /。 |ブラウザ(?!ー)|。.*[^。？：$]$/.test(each))).toEqual([]);
});

test.each([
  ['a space in English', ['Pasted: 2 notes.', null, 'More was left out.'], 'Pasted: 2 notes. More was left out.'],
  [
    'nothing in Japanese',
    ['貼り付けました：メモ 2 件。', '残りは入りませんでした。'],
    '貼り付けました：メモ 2 件。残りは入りませんでした。',
  ],
])('sentences are parted by %s', (_, all, text) => {
  expect(sentences(...all)).toBe(text);
});
