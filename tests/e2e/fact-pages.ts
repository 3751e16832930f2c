// Pages that leave something open: where, when, or what they are.
import { parseHTML } from 'linkedom';
import type { Route } from '../../scripts/serve';
import { SURE } from '../../src/model/facts';
import { recognize } from '../../src/recognize/recognize';
import { readPage } from '../../src/recognize/tab/read-page';

const page = (title: string, main: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><main><h1>Queues that never stop</h1>${main}</main></html>`;

const serving =
  (html: string): Route =>
  (_, response) =>
    void response.setHeader('content-type', 'text/html; charset=utf-8').end(html);

const SPEAKER = '<p>Speaker: Aoi Tanaka</p>';
const ABSTRACT =
  '<p>Abstract: Queues are everywhere, and most of them stop at the worst of times. We look at why, and at what can be done.</p>';
const DETAILS = '<p>Level: Beginner</p><dl><dt>Track</dt><dd>Tools</dd></dl><p>Language: English</p><p>#tinyconf</p>';
const NAME = 'Queues that never stop – Tiny Conf';

/** Names three rooms, and no word on which of them: what is weighed the same is never sure. */
const THREE_ROOMS = page(NAME, `${SPEAKER}<p>Hall 5</p><p>Hall 6</p><p>Hall 7</p>${ABSTRACT}${DETAILS}`);

/**
 * Between the page of one talk, with one time, and a timetable, with many, there are pages of which the reader is sure of neither. Which
 * ones is for the weights to say, which are fitted anew now and then; so it is asked.
 */
function inDoubt(): string {
  const pages = Array.from({ length: 14 }, (_, count) => count).flatMap(count => {
    const times = Array.from({ length: count }, (_, index) => `<p>${8 + index}:00 Talk</p>`).join('');
    return ['', '<p>Room: Hall 5</p>', SPEAKER, ABSTRACT].map(more => page(`${NAME} 2026`, more + times));
  });
  const found = pages.find(html => {
    const { document } = parseHTML(html);
    const { kind } = recognize(readPage(document as unknown as Document, `http://127.0.0.1${DOUBTFUL}`));
    return kind.value === 'session' && kind.probability < SURE;
  });
  if (!found)
    throw new Error('The reader is sure of every page between a talk and a timetable: the test needs another page.');
  return found;
}

const DOUBTFUL = '/2026/many-times.html';

export const factPages: Readonly<Record<string, Route>> = {
  '/2026/talks/three-rooms.html': serving(THREE_ROOMS),
  [DOUBTFUL]: serving(inDoubt()),
  '/2026/talks/second-day.html': serving(page(NAME, `${SPEAKER}<p>Day 2, 13:00–13:45</p>${ABSTRACT}`)),
  '/2026/talks/any-day.html': serving(page(NAME, `${SPEAKER}<p>13:00–13:45</p>${ABSTRACT}`)),
};
