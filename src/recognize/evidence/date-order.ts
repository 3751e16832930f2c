// Which of two numbers is the month.
import type { Evidence } from './evidence';

const DAY_FIRST = /^(?:de|fr|es|it|pt|nl|pl|sv|ru|da|fi|nb|no|cs)/;
const ENGLISH_DAY_FIRST = /^en-(?:gb|au|nz|ie|in|za)/i;
const NUMBERS = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d/g;
const MOST_LINES = 2000;

/** Whether 4/3 is the third of April: told by a date on the page that has but one reading, else by the page's language. */
export function isMonthFirst({ page, language }: Evidence): boolean {
  for (const { text } of page.lines.slice(0, MOST_LINES)) {
    for (const [, first, second] of text.slice(0, 300).matchAll(NUMBERS)) {
      if (Number(first) > 12) return false;
      if (Number(second) > 12) return true;
    }
  }
  const stated = page.language ?? '';
  return !DAY_FIRST.test(language?.language ?? stated) && !ENGLISH_DAY_FIRST.test(stated);
}
