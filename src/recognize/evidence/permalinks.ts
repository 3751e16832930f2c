// The mark behind a heading that links to the heading itself is no word of it: ¶, #, §, "Permalink".
import type { Line, Page, Part } from '../page';

/** A sign that is nothing else at the end of a heading. */
const MARK = /^[¶§#🔗⚓∞]+\ufe0f?$/u;
const WORDS =
  /^(?:permalink|anchor|link)(?:\s(?:to|for)\s.{1,300})?$|^(?:パーマリンク|この見出しへのリンク|永久链接|固定連結|고유\s?주소)$/iu;
const CALLED = /anchor|perma|header ?link|heading ?link/;

/** The page with its headings as they are read, and not as they are linked. */
export const withoutPermalinks = (page: Page): Page => ({ ...page, lines: page.lines.map(withoutMark) });

function withoutMark(line: Line): Line {
  const last = line.parts.at(-1);
  if (line.level === 0 || line.parts.length < 2 || !last || !isMark(last) || !line.text.endsWith(last.text))
    return line;
  const text = line.text.slice(0, -last.text.length).trimEnd();
  return text ? { ...line, text, parts: line.parts.slice(0, -1) } : line;
}

const isMark = ({ text, names }: Part): boolean => MARK.test(text) || (CALLED.test(names) && WORDS.test(text));
