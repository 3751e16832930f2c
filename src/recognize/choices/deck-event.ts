// Where an HTML deck was shown, from its first slide.

import { eventLikeness, NOWHERE } from '../evidence/event-likeness';
import { nameLikeness } from '../evidence/names';
import { plainTimes, spansIn } from '../evidence/spans';
import type { Line } from '../page';
import { letters, squash, yearIn } from '../words';
import { type Candidate, candidate } from './candidates';

/** "Scala関西Summit 2016/10/08", "Kotlin Fest 2022 2022/12/10", "JSConf 2020, Tokyo". */
export function eventsOf(opening: readonly Line[], title: string): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  for (const { text } of opening) {
    if (text.length > 90 || letters(text) === letters(title)) continue;
    const [name, year] = withoutDate(text);
    const named = eventLikeness(name, NOWHERE) >= 0.3;
    // Beside a full date it need not sound like one.
    if (
      name.length < 3 ||
      name.length > 60 ||
      !(
        named ||
        (year && nameLikeness(name) < 0.95 && !/[:：]/.test(name)) ||
        (year && name !== text && text.length < 50)
      )
    )
      continue;
    const value = year && yearIn(name) === null ? `${name} ${year}` : name;
    found.push(candidate(value, 'first slide', text, 1, { later: found.length }));
  }
  return found;
}

function withoutDate(text: string): [name: string, year: number | null] {
  const plain = plainTimes(text);
  const year = spansIn(text, true).find(({ day }) => day?.year)?.day?.year ?? null;
  const name = plain
    .replace(
      /\(?\d{4}[年./-]\s?\d{1,2}[月./-]\s?\d{1,2}日?\)?|(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\.?\s[A-Z][a-z]{2,8}),?\s\d{4}/g,
      ' ',
    )
    .replace(/\((?:[月火水木金土日]|\w{3})\)/g, ' ')
    .replace(/^[\s@,·•|~-]+|[\s@,·•|~-]+$/g, '');
  return [squash(name, 100), year];
}

// Test URLs
// https://gakuzzzz.github.io/slides/evolution_java_future_kotlin/
