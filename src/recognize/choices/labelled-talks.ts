// Talks that labels describe: a title beside who speaks, as seminars announce them under a heading of their own.

import type { Evidence } from '../evidence/evidence';
import type { Meaning } from '../evidence/labels';
import type { Pair } from '../evidence/pairs';
import { withoutNotice } from '../evidence/title-parts';
import type { Line } from '../page';
import { letters } from '../words';
import { type Candidate, candidate } from './candidates';

/** Lines between the labels of one talk. */
const NEAR = 4;

/** The different titles that a label of a speaker stands near, in the order they stand. */
export function labelledTalks(pairs: readonly Pair[]): Pair[] {
  const marked = (wanted: Meaning): Pair[] => pairs.filter(pair => pair.marked && pair.meaning === wanted);
  const speakers = marked('speaker');
  const titles = marked('title').filter(
    ({ value, at }) =>
      value.length > 2 && value.length < 300 && speakers.some(speaker => Math.abs(speaker.at - at) <= NEAR),
  );
  return [...new Map(titles.map(pair => [letters(pair.value), pair])).values()];
}

/** Whether this is the title of the only talk that labels describe, and of no heading. */
function isOnlyLabelled(title: string, pairs: readonly Pair[], body: readonly Line[]): boolean {
  const [talk, ...more] = labelledTalks(pairs);
  const isTitle = (text: string): boolean => letters(text) === letters(title);
  return !!talk && !more.length && isTitle(talk.value) && !body.some(({ level, text }) => level > 0 && isTitle(text));
}

/** For the event: the heading by which the page calls itself, where it is not the talk's: that stands under a label. */
export function overLabels({ page, pairs, body }: Evidence, title: string | null): Candidate<string>[] {
  if (!title || !isOnlyLabelled(title, pairs, body)) return [];
  const own = letters(page.meta.get('og:title') ?? page.title);
  const headings = body.filter(({ level, text }) => level > 0 && text.length < 80);
  const heading = headings.map(({ text }) => withoutNotice(text)).find(text => text && own.includes(letters(text)));
  return heading ? [candidate(heading, 'heading over a labelled talk', heading)] : [];
}

// Test URLs
// https://regional.rubykaigi.org/oedo03/
