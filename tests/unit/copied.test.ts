import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { copiedText } from '../../src/model/copied';
import { LONGEST_LINE } from '../../src/model/divided';
import type { Note, NoteKind } from '../../src/model/note';
import { readBack, written } from '../../src/model/note-lines';
import { tidied } from '../../src/model/outline';
import { labelled, unlinked } from '../../src/model/page-words';
import { clean, pastedLines, readPasted } from '../../src/model/pasted';
import { ownWords } from '../../src/report/own-words';
import { noteOf } from './records';

const lines = (...all: [NoteKind, number, string][]): Note[] =>
  all.map(([kind, depth, text], i) => noteOf({ kind, depth, text, order: `a${String(i).padStart(5, '0')}` }));

describe('copied notes', () => {
  test.each<[string, Note[], string]>([
    ['a nested list', lines(['note', 0, 'a'], ['note', 1, 'b'], ['note', 0, 'c']), '- a\n  - b\n- c\n'],
    ['parts', lines(['part', 0, '前半'], ['note', 0, 'a']), '### 前半\n- a\n'],
    ['from within', lines(['note', 2, 'a'], ['note', 3, 'b'], ['note', 1, 'c']), '- a\n  - b\n- c\n'],
    ['line breaks', lines(['note', 1, 'a\nb']), '- a  \n  b\n'],
    ['what looks like a list', lines(['note', 0, '- a\n1. b\n# c\n\\d']), '- \\- a  \n  1\\. b  \n  \\# c  \n  \\d\n'],
    [
      'a link',
      [noteOf({ kind: 'link', source: page('A [b]', 'https://e.com/(x)'), text: 'good' })],
      '- [A \\[b\\]](https://e.com/%28x%29)  \n  good\n',
    ],
    [
      'a title that looks like markup',
      [noteOf({ kind: 'link', source: page('**A** ~~b~~ `c` snake_case __d__ C:\\e', 'https://e.com/'), text: '' })],
      '- [\\*\\*A\\*\\* \\~\\~b\\~\\~ \\`c\\` snake_case \\_\\_d\\_\\_ C:\\e](https://e.com/)\n',
    ],
    [
      'a quote that looks like markup',
      [noteOf({ kind: 'highlight', quote: '# **so** [it](https://e.com/) is', source: null })],
      '- > \\# \\*\\*so\\*\\* [it\\](https:\\//e.com/) is\n',
    ],
    [
      'a highlight',
      [noteOf({ kind: 'highlight', quote: 'so\n it is', source: page('T', 'https://e.com/') })],
      '- > so it is — [T](https://e.com/#f)\n',
    ],
  ])('%s', (_, notes, text) => expect(copiedText(notes)).toBe(text));

  function page(title: string, url: string) {
    return { title, url, fragmentUrl: `${url}#f` };
  }
});

/** What a page may say: any of the marks, beside each other and beside words. */
const said = fc
  .array(
    fc.oneof(
      fc.constantFrom('**', '*', '~~', '`', '``', '_', '__', '[', ']', '](', '![', '<b>', '</b>', '<!--', '&lt;', '\\'),
      fc.constantFrom(
        'https://e.com/',
        'www.e.com',
        'a@e.com',
        '$',
        ':',
        '(',
        ')',
        ' ',
        'word',
        '日本語',
        '「',
        '」',
        '。',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 10 },
  )
  .map(pieces => clean(pieces.join('')).replace(/\s+/g, ' ').trim());

/** The words of what was read, where they are only words. */
const wordsOf = (nodes: readonly PhrasingContent[]): string | null =>
  nodes.every(node => node.type === 'text') ? nodes.map(({ value }) => value).join('') : null;

/** Our own reader links it whatever stands in front of it, as it leads nowhere else than it says. */
const ADDRESS = /:\/\/|www\.|@/i;

test('what a page says is read as its words, whatever it says', () => {
  fc.assert(
    fc.property(said, words => {
      fc.pre(words !== '');
      if (!ADDRESS.test(words)) expect(wordsOf(ownWords(unlinked(words)))).toBe(words);
      const [link, ...more] = ownWords(`[${labelled(words)}](https://e.com/)`);
      expect(more).toEqual([]);
      expect(link?.type === 'link' && wordsOf(link.children)).toBe(words);
    }),
    { numRuns: 5000 },
  );
}, 60_000);

/** Texts that people write, and those that only look like something else. */
const piece = fc.oneof(
  fc.constantFrom(
    '- ',
    '* ',
    '+ ',
    '# ',
    '＃　',
    '### ',
    '1. ',
    '2) ',
    '> ',
    '[ ] ',
    '[x] ',
    '---',
    '===',
    '\\',
    '\\- ',
    '\\\\',
    '・',
    '§\t',
    'o\t',
    '•',
    '```',
    '~~~',
  ),
  fc.constantFrom(
    '\n',
    '\n\n',
    '  ',
    '\t',
    '\u3000',
    ' ',
    '&#32;',
    '&amp;#32;',
    '&',
    '`code`',
    '[a](https://e.com/)',
    '日本語',
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 6 }).map(pieces => clean(pieces.join('')));

test('a line is read back as it was written', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (all, isFirst) => {
      for (const line of all.split('\n')) expect(readBack(written(line, isFirst).trim())).toBe(line);
    }),
    { numRuns: 2000 },
  );
});

test('pasting what was copied makes the same outline, whatever the texts say', () => {
  const note = fc.tuple(fc.constantFrom<NoteKind>('note', 'note', 'note', 'part'), fc.nat(8), text);
  fc.assert(
    fc.property(fc.array(note, { minLength: 1, maxLength: 12 }), all => {
      const outline = tidied(lines(...all));
      const same = outline.map(({ kind, depth, text: its }) => ({ kind, depth, text: its }));
      expect(pastedLines(copiedText(outline))).toEqual(same);
    }),
    { numRuns: 1000 },
  );
});

describe('pasted text', () => {
  test.each([
    ['a broken line of an item', '- a\n  b\n- c', ['a\nb', 'c']],
    ['a paragraph behind a list', '- a\n\n  b\nc', ['a', 'b', 'c']],
    ['Japanese bullets without a space', '・a\n・b', ['a', 'b']],
    ['backslashes of plain lines', '\\- a\nC:\\', ['\\- a', 'C:\\']],
  ])('%s', (_, pasted, texts) => expect(pastedLines(pasted).map(line => line.text)).toEqual(texts));

  test('says what it could not take', () => {
    const reading = readPasted(`a\0b\n${'x\n'.repeat(12_000)}`);
    let next = reading.next();
    let pauses = 0;
    for (; !next.done; next = reading.next()) pauses += 1;
    expect([next.value.lines.length, next.value.over, next.value.isCleaned]).toEqual([10_000, 2001, true]);
    expect(pauses).toBeGreaterThan(20);
  });

  test('of a line as long as a book is several notes, and no letter is lost or cut', () => {
    const book = '😀あa'.repeat(10_000);
    const made = pastedLines(`- first\n- ${book}`);
    expect(
      made
        .slice(1)
        .map(line => line.text)
        .join(''),
    ).toBe(book);
    expect(made.every(line => line.text.length <= 2 * LONGEST_LINE && line.text.isWellFormed())).toBe(true);
  });
});
