// Whatever pages say and people type: read back from its Markdown, a report has every note at its depth and nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidied } from '../../src/model/outline';
import { ownWords } from '../../src/report/own-words';
import { paragraph } from '../../src/report/pieces';
import { compileReport, toHtml, toMarkdown } from '../../src/report/report';
import { bundleOf, type Line } from './report-bundle';
import { readReport, typesIn, wordsOf } from './report-read';
import { RENDERERS, seenIn } from './report-renderers';

const PIECES =
  '* ** _ __ ` ``` [ ] ( ) ](x) [x]: ![ < > <b> </b> <!-- # ## - + 1. 2) --- === | |-|-| ~~ $ == %% : :: ! \\ & &amp; &#42; { } ' +
  'http:// https://a.example www. a@b.c x.io // ftp:// a b 「 」 。 ** あ い 、 é 😀';
const SPACES = [' ', ' ', '\n', '\n\n', '\t', '  ', '\u3000', '\u00a0', '\u2028'];

/** What a person marks, in languages with and without spaces. */
const MARKED = [
  '~~',
  '~~',
  '~',
  '**',
  '*',
  '`',
  ' ',
  'a',
  'あ',
  '「',
  '」',
  '。',
  '-',
  '[b](https://b.example/)',
  '\\',
  '\n',
];

/** Nothing but what means something to Markdown. */
const hostile = fc
  .array(fc.constantFrom(...PIECES.split(' '), ...SPACES), { minLength: 1, maxLength: 12 })
  .map(pieces => pieces.join(''));
const anything = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);

const URL = 'https://page.example/p';
const outline = fc.array(fc.record({ text: anything, depth: fc.nat(5) }), { maxLength: 12 });

describe('a report read back', () => {
  it('has every note at its depth, with the words that were to be seen', () => {
    fc.assert(
      fc.property(outline, lines => {
        // What is nothing at all is not printed, which is told elsewhere.
        const seen = lines.filter(({ text }) => wordsOf(paragraph(ownWords(text))) !== '');
        const bundle = bundleOf({ name: 'Event' }, [{ title: 'Talk', notes: seen }]);
        const notes = tidied(bundle.notes).map(({ text, depth }) => ({
          depth,
          words: wordsOf(paragraph(ownWords(text))),
        }));
        const [, talk] = readReport(toMarkdown(compileReport(bundle, { language: 'ja' })));
        expect(talk?.notes).toEqual(notes);
      }),
      { numRuns: 300 },
    );
  });

  it('has plain words as they were typed', () => {
    const words = fc.stringMatching(/^[\p{L}\p{N}「」。、,!?'" ]{1,30}$/u).map(text => text.replace(/ +/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(words.filter(Boolean)), texts => {
        const bundle = bundleOf({ name: 'Event' }, [{ title: 'Talk', notes: texts.map(text => ({ text })) }]);
        const [, talk] = readReport(toMarkdown(compileReport(bundle, { language: 'en' })));
        expect(talk?.notes.map(note => note.words)).toEqual(texts);
      }),
    );
  });

  it('has no heading, link, image, element or list that a page said', () => {
    const shape = (said: string) => typesIn(toMarkdown(pageSays(said)));
    const wanted = shape('words');
    fc.assert(
      fc.property(anything, said => {
        fc.pre(wordsOf(paragraph([{ type: 'text', value: said.replace(/[\p{C}\u2028\u2029]/gu, '') }])) !== '');
        expect(shape(said).filter(type => type !== 'break' && type !== 'text')).toEqual(
          wanted.filter(type => type !== 'text'),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(RENDERERS))('is seen alike in a document and in %s', (_, render) => {
    fc.assert(
      fc.property(anything, said => {
        const report = pageSays(said);
        expect(seenIn(render(toMarkdown(report)))).toEqual(seenIn(toHtml(report)));
      }),
      { numRuns: 100 },
    );
  });

  it.each(Object.entries(RENDERERS).filter(([name]) => name !== 'commonmark'))(
    "has a person's emphasis and strikethrough alike in a document and in %s",
    (_, render) => {
      const marked = fc
        .array(fc.constantFrom(...MARKED), { minLength: 1, maxLength: 12 })
        .map(pieces => pieces.join(''));
      fc.assert(
        fc.property(marked, typed => {
          fc.pre(wordsOf(paragraph(ownWords(typed))) !== '');
          const line = { type: 'root' as const, children: [paragraph(ownWords(typed))] };
          expect(seenIn(render(toMarkdown(line)))).toEqual(seenIn(toHtml(line)));
        }),
        { numRuns: 100, examples: [['*Wow!*~~no~~'], ['***Wow!***~~no~~'], ['*~~*~~*~~'], ['*`x`*~~no~~']] },
      );
    },
  );
});

/** What a page says, alone and among a person's words. */
function pageSays(said: string) {
  const source = { url: URL, title: said, fragmentUrl: null };
  const notes: Line[] = [
    { kind: 'highlight', quote: said, source, text: 'remark' },
    { kind: 'highlight', depth: 1, quote: said },
    { kind: 'link', source, text: '*remark* of mine' },
    { kind: 'snapshot', source },
  ];
  const speakers = [
    { name: `x${said}`, handle: said, url: null },
    { name: said, handle: null, url: URL },
  ];
  const talk = { title: said, url: URL, speakers, slides: { state: 'found', url: URL, title: said } as const, notes };
  return compileReport(bundleOf({ name: said, venue: said }, [talk, { title: 'Talk' }]), { language: 'en' });
}
