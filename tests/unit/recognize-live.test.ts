// Pages that change under the reader, and pages that are no pages.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SURE } from '../../src/model/facts';
import { recognize } from '../../src/recognize/recognize';
import { readPage } from '../../src/recognize/tab/read-page';
import { recognizeDocument } from './recognize-document';

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

describe('a page that was not loaded', () => {
  const at = (path: string) => `https://calm.example.org${path}`;
  const html = (
    title: string,
    og: string,
    canonical: string,
    body = '<h1>Quiet queues</h1><p>Speaker: Ann Quiet</p>',
  ) =>
    documentOf(`<html><head><title>${title}</title><meta property="og:title" content="${og}"><meta property="og:url" content="${at(canonical)}">
      <script type="application/ld+json">{"@type":"Event","name":"${og}","startDate":"2024-05-01T10:00","performer":{"@type":"Person","name":"Bob Loud"}}</script></head>
     <body>${body}</body></html>`);
  const read = (document: Document, loaded: string) =>
    recognize(readPage(document, at('/sessions/2'), undefined, at(loaded)));
  const OLD = 'Loud caches';
  const NEW = 'Quiet queues';

  it.each([
    ['its own address says so', `${NEW} | CalmConf 2024`, '/sessions/1', '/sessions/2'],
    ['it was loaded at another', `${NEW} | CalmConf 2024`, '/sessions/2', '/sessions/1'],
    ['even the title stayed', `${OLD} | CalmConf 2024`, '/sessions/1', '/sessions/1'],
  ])('is not named by the head of the page before, where %s', (_, title, canonical, loaded) => {
    const facts = read(html(title, OLD, canonical), loaded);
    expect([facts.title?.value, facts.speakers?.value.map(({ name }) => name), facts.start]).toEqual([
      NEW,
      ['Ann Quiet'],
      null,
    ]);
    expect(facts.title?.others?.map(({ value }) => value) ?? []).not.toContain(OLD);
  });

  it('keeps a head that was renewed, or that nothing contradicts', () => {
    const renewed = read(html(`${NEW} | CalmConf 2024`, NEW, '/sessions/2'), '/');
    expect([renewed.title?.value, renewed.start?.value]).toEqual([NEW, '2024-05-01T10:00']);
    const bare = read(html(`${OLD} | CalmConf 2024`, OLD, '/sessions/1', '<p>Nothing names it.</p>'), '/');
    expect(bare.title?.value).toContain(OLD);
  });
});

describe('a PDF in the viewer', () => {
  const viewer = (address: string) => {
    const document = documentOf('<html><body><embed type="application/pdf"></body></html>');
    Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
    return recognizeDocument(document, address);
  };

  it.each([
    ['https://conf.example.org/slides/offline-first.pdf', 'slide'],
    ['https://conf.example.org/files/floor-map.pdf', 'plain'],
    ['https://conf.example.org/2024/cfp.pdf', 'plain'],
    ['https://conf.example.org/flyer_a4.pdf', 'plain'],
  ])('%s is %s', (address, kind) => {
    const facts = viewer(address);
    expect([facts.kind.value, facts.slides?.value ?? null]).toEqual([kind, kind === 'slide' ? address : null]);
  });
});

describe('what else it may be', () => {
  it('is offered, likeliest first', () => {
    const facts = recognizeDocument(
      documentOf('<html><title>One thing</title><body><h1>Another thing</h1><h2>A third thing</h2></body></html>'),
      'https://x.example.org/talks/1',
    );
    const others = facts.title?.others ?? [];
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThanOrEqual(5);
    const all = [facts.title?.probability ?? 0, ...others.map(({ probability }) => probability)];
    expect(all).toEqual(all.toSorted((a, b) => b - a));
  });

  it('a kind in doubt is no surer than it may be', () => {
    const { kind } = recognizeDocument(
      documentOf('<html><title>Hello</title><body><p>By Ann Quiet</p><p>10:00</p></body></html>'),
      'https://x.example.org/a/b',
    );
    expect(kind.probability).toBeLessThan(1);
    expect(SURE).toBe(0.5);
  });
});

describe('what a session page says besides', () => {
  it('abstract, track, level, language and hashtag', () => {
    const facts = recognizeDocument(
      documentOf(`<html><title>Quiet queues | CalmConf 2024</title><body><h1>Quiet queues</h1>
        <dl><dt>Speaker</dt><dd>Ann Quiet</dd><dt>Track</dt><dd>Operations</dd><dt>Level</dt><dd>Beginner</dd><dt>Language</dt><dd>English</dd><dt>Hashtag</dt><dd>#calmconf</dd></dl>
        <h2>Abstract</h2><p>Why a queue that is quiet is a queue that nobody has to look at in the night.</p></body></html>`),
      'https://calm.example.org/sessions/2',
    );
    expect(facts.track?.value).toBe('Operations');
    expect(facts.level?.value).toBe('Beginner');
    expect(facts.talkLanguage?.value).toBe('English');
    expect(facts.hashtag?.value).toBe('#calmconf');
    expect(facts.abstract?.value).toMatch(/^Why a queue/);
  });
});
