// What pages say stays words, in every program that renders the report. The strings are read in place and never copied.
import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { isUnseen } from '../../src/model/look-up';
import { ownWords } from '../../src/report/own-words';
import { compileReport, toHtml, toMarkdown } from '../../src/report/report';
import { bundleOf } from './report-bundle';
import { folded, RENDERERS, seenIn } from './report-renderers';
import { shared } from './report-shared';

const URL = 'https://page.example/p';
const PLACEHOLDER = 'Placeholder';
const SLOW = { timeout: 60_000 };

/** A report with this text in every place that a page, a programme or a file can fill. */
function reportSaying(text: string) {
  const source = { url: URL, title: text, fragmentUrl: null };
  const talk = {
    title: text,
    url: URL,
    speakers: [
      { name: text, handle: text, url: null },
      { name: text, handle: null, url: URL },
    ],
    slides: { state: 'found', url: URL, title: text } as const,
    video: { url: 'javascript:alert(1)', title: text },
    notes: [
      { kind: 'highlight', quote: text, source, text: 'remark' },
      { kind: 'highlight', quote: text, source: null, depth: 1 },
      { kind: 'link', source, text: '#todo' },
      { kind: 'snapshot', source },
    ] as const,
  };
  return compileReport(bundleOf({ name: text, venue: text, url: null }, [talk]), { language: 'en' });
}

/** Control characters and the marks that turn a line around are not carried; half a character is shown as missing. */
function visible(text: string): string {
  const kept = text.replace(/[\p{Cc}\ufeff\u202a-\u202e\u2066-\u2069]/gu, found =>
    /[\t-\r\u0085]/.test(found) ? ' ' : '',
  );
  return folded(kept.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** Those in which nothing can be seen are for the tests of empty titles. */
function corpus(): string[] {
  const json = (file: string) => JSON.parse(shared(`corpora/${file}`) ?? '[]');
  const strings: unknown[] = [
    ...json('blns.json'),
    ...json('dompurify-fixtures.json').map((one: { payload: unknown }) => one.payload),
    ...json('commonmark-0.31.2.json').map((one: { markdown: unknown }) => one.markdown),
    ...json('hostile-fields.json').map((one: { value: unknown }) => one.value),
  ];
  const ours = [
    'socket.io',
    'ASP.NET',
    'foo.co.uk/x',
    '例え.com',
    '//x.example',
    'ftp://x.example',
    '](',
    '[a][b]',
    'a_b_ *c',
    '~~gone~~ 10~20, 30~40 ~~~',
  ];
  return [...new Set([...strings, ...ours])]
    .filter(one => typeof one === 'string')
    .filter(one => !isUnseen(visible(one)));
}

const STRINGS = corpus();
const SAID = STRINGS.map(text => ({ text, markdown: toMarkdown(reportSaying(text)) }));
const JOTTED = STRINGS.filter(text => ownWords(unlinked(text)).some(isSeen)).map(text => ({
  text,
  markdown: toMarkdown(jotting(unlinked(text))),
}));

describe.each(Object.entries(RENDERERS))('rendered by %s', (_, render) => {
  it(`${STRINGS.length} strings of pages show the elements of our template alone, and the given text`, SLOW, () => {
    const wanted = seenIn(toHtml(reportSaying(PLACEHOLDER)));
    const failed = SAID.filter(({ text, markdown }) => {
      const seen = seenIn(render(markdown));
      const words = wanted.words.split(PLACEHOLDER).join(visible(text));
      return seen.elements !== wanted.elements || withoutAt(seen.words) !== withoutAt(words);
    });
    expect(failed.map(one => one.text)).toEqual([]);
  });

  it(`${JOTTED.length} strings that a person types stay on their line of the outline`, SLOW, () => {
    const wanted = blocksOf(seenIn(toHtml(jotting(PLACEHOLDER))).elements);
    const failed = JOTTED.filter(({ markdown }) => blocksOf(seenIn(render(markdown)).elements) !== wanted);
    expect(failed.map(one => one.text)).toEqual([]);
  });
});

/** Words at three depths, under a part, and as a remark. */
function jotting(words: string) {
  const notes = [
    { text: words },
    { text: words, depth: 1 },
    { text: words, depth: 2 },
    { kind: 'part', text: words },
    { kind: 'highlight', quote: 'quote', text: words },
    { text: words },
  ] as const;
  return compileReport(bundleOf({ name: 'Event' }, [{ title: 'Talk', notes }]), { language: 'en' });
}

/** Links would get a section of their own, and are tested where that is. */
function unlinked(text: string): string {
  return text.replace(/:\/\/|www/gi, 'x');
}

/** Of format characters alone there is nothing to see, and a renderer may take the line for empty. */
function isSeen(node: PhrasingContent): boolean {
  return node.type === 'text' ? /[^\s\p{Cf}]/u.test(node.value) : node.type !== 'break';
}

/** The elements that make the structure; of the others only those that a person's words may have. */
function blocksOf(elements: string): string {
  const left = elements.replace(/<(?:em|strong|del|code|a href=https?:[^<>]*)><\/>/g, '');
  return left === elements ? left : blocksOf(left);
}

/** A handle is shown with its `@`, and given with or without. */
function withoutAt(words: string): string {
  return words.replaceAll('@', '');
}
