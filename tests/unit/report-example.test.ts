// The report that a person wrote by hand, put together as an event from its file, and compiled: every part of it is in its place.
// The file is somebody else's text: it is told apart by shape and position, and none of its words stand here.
import { describe, expect, it } from 'vitest';
import { compileReport, toMarkdown } from '../../src/report/report';
import { bundleOf, type Line, type Talk } from './report-bundle';
import { type ReadSection, readReport } from './report-read';
import { shared } from './report-shared';

interface Part {
  readonly title: string | null;
  readonly notes: readonly string[];
}

interface Written {
  readonly intro: readonly string[];
  readonly talks: readonly { readonly title: string; readonly noSlides: boolean; readonly parts: readonly Part[] }[];
  readonly overall: readonly string[];
}

/** Lines that begin with a dash are notes; a run of other lines before them are their headings. */
function written(file: string): Written {
  const runs: { heads: string[]; notes: string[] }[] = [];
  for (const line of file.split('\n').filter(one => one.trim())) {
    const last = runs.at(-1);
    if (line.startsWith('- ')) last?.notes.push(line.slice(2));
    else if (last?.notes.length === 0) last.heads.push(line);
    else runs.push({ heads: [line], notes: [] });
  }
  const [first, ...more] = runs;
  const introEnd = (first?.heads.findIndex(line => line.startsWith('(')) ?? 0) + 1;
  const talks: { title: string; noSlides: boolean; parts: Part[] }[] = [];
  const [title = '', ...rest] = first?.heads.slice(introEnd) ?? [];
  const remarks = rest.filter(line => !line.startsWith('(') && line !== rest.at(-1));
  talks.push({ title, noSlides: rest[0]?.startsWith('(') ?? false, parts: [{ title: null, notes: remarks }] });
  talks[0]?.parts.push({ title: rest.at(-1) ?? '', notes: first?.notes ?? [] });
  for (const { heads, notes } of more.slice(0, -1)) {
    const head = heads.at(-1) ?? '';
    // Lines before the title still belong to the notes above it.
    if (heads.length > 1) talks.at(-1)?.parts.push({ title: null, notes: [heads.slice(0, -1).join(' ')] });
    if (head.length === rest.at(-1)?.length) talks.at(-1)?.parts.push({ title: head, notes });
    else talks.push({ title: head, noSlides: false, parts: [{ title: null, notes }] });
  }
  return { intro: first?.heads.slice(0, introEnd) ?? [], talks, overall: more.at(-1)?.notes ?? [] };
}

/** Its lists lost their levels on the way into the file, so these are ours: one, its details, one level further. */
const depthAt = (index: number) => [0, 1, 1, 2][index % 4] ?? 0;
const page = (index: number) => `https://event.example/sessions/${index}`;
const deck = (index: number) => `https://slides.example/${index}`;

function eventOf({ intro, talks, overall }: Written) {
  const attended = talks.map(({ title, noSlides, parts }, index): Talk => {
    const slides = noSlides ? ({ state: 'none' } as const) : ({ state: 'found', url: deck(index), title } as const);
    return { title, url: page(index), slides, notes: parts.flatMap(linesOf) };
  });
  const skipped: Talk = {
    title: 'Keynote',
    leftOut: true,
    url: page(99),
    notes: ['skipped', 'https://skipped.example/'],
  };
  const event = { name: 'JAWS DAYS 2018', firstDay: '2018-03-10', intro: intro.join('\n') };
  return bundleOf(event, [skipped, ...attended], overall.map(lineAt));
}

const linesOf = ({ title, notes }: Part): Line[] => [...(title ? [`# ${title}`] : []), ...notes.map(lineAt)];
const lineAt = (text: string, index: number): Line => ({ text, depth: depthAt(index) });

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const outlineOf = (notes: readonly string[]) =>
  notes.map((text, index) => ({ depth: depthAt(index), words: spaced(text) }));

describe('the report that was written by hand', () => {
  const file = shared('example-report.md');
  if (file === null) {
    it('was left out, as its file is not there', () => {});
    return;
  }
  const source = written(file);
  const markdown = toMarkdown(compileReport(eventOf(source), { language: 'ja' }));
  const report = readReport(markdown);
  const sectionsFrom = (title: string): ReadSection[] => {
    const from = report.findIndex(section => section.title === title);
    const length = report.slice(from + 1).findIndex(section => section.rank < 3);
    return report.slice(from, length < 0 ? undefined : from + 1 + length);
  };

  it('is understood: an intro, sessions of which one has two parts and no slides, impressions', () => {
    expect(source.intro.length).toBe(5);
    expect(source.talks.map(talk => talk.parts.filter(part => part.title).length)).toEqual([2, 0, 0, 0, 0]);
    expect(source.talks.map(talk => talk.noSlides)).toEqual([true, false, false, false, false]);
    expect(source.overall.length).toBe(2);
  });

  it('begins with its title, its day and its intro', () => {
    expect(report[0]?.title).toBe('JAWS DAYS 2018 参加レポート');
    expect(report[0]?.lines).toEqual(['2018/03/10 (土)', spaced(source.intro.join(' '))]);
  });

  it('has the sessions in order, the skipped one nowhere, then the impressions and the links', () => {
    const titles = report.filter(section => section.rank === 2).map(section => section.title);
    expect(titles).toEqual([...source.talks.map(talk => talk.title), '全体的な感想', '出てきたリンク']);
    expect(markdown).not.toMatch(/skipped|sessions\/99/);
  });

  it('links the slides, or says that there are none and links the official page', () => {
    source.talks.forEach(({ title, noSlides }, index) => {
      const [head] = sectionsFrom(title);
      expect(head?.links.slice(0, noSlides ? 1 : 2)).toEqual(noSlides ? [page(index)] : [page(index), deck(index)]);
      expect(head?.lines[0]?.includes('(資料は見つかりませんでした。公式のセッションページ)')).toBe(noSlides);
    });
  });

  it('has every note at its depth, under its part', () => {
    for (const { title, parts } of source.talks) {
      const [head, ...headed] = sectionsFrom(title);
      const loose = parts.filter(part => !part.title).flatMap(part => outlineOf(part.notes));
      expect(head?.notes).toEqual(loose);
      expect(headed.map(({ rank, title, notes }) => ({ rank, title, notes }))).toEqual(
        parts.filter(one => one.title).map(one => ({ rank: 3, title: one.title, notes: outlineOf(one.notes) })),
      );
    }
    expect(sectionsFrom('全体的な感想')[0]?.notes).toEqual(outlineOf(source.overall));
  });

  it('lists every link once, under the session that mentioned it', () => {
    const mentioned = source.talks.map(talk => talk.parts.flatMap(part => part.notes.flatMap(addresses)));
    const [links] = sectionsFrom('出てきたリンク');
    expect(links?.links).toEqual([...new Set(mentioned.flat())]);
    const heads = source.talks.filter((_, index) => mentioned[index]?.length).map(talk => talk.title);
    expect(links?.notes.filter(note => note.depth === 0).map(note => note.words)).toEqual(heads);
  });
});

const addresses = (text: string) => text.match(/https?:\/\/\S+/g) ?? [];
