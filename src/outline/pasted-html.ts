// Lists in HTML, as lines of an outline. A parsed document runs nothing and loads nothing, and only its text and addresses are taken.
import { httpAddress } from '../model/address';
import { linkTo } from '../model/linked';
import { inCode, labelled, unmarked } from '../model/page-words';
import { capped, clean, isUnfit, type Pasted, type PastedLine } from '../model/pasted';
import { contents, isIgnored, levelOf } from './word-html';

export const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Whether there is a list whose depth is worth more than the plain text beside it. */
export const hasList = (html: string): boolean => /<li[\s>]|mso-list:[^;"']*level\d/i.test(html);

const HEADING = /^H[1-6]$/;
const LIST = /^(?:UL|OL)$/;
const BLOCK =
  /^(?:P|DIV|UL|OL|LI|DL|DT|DD|TABLE|TR|TD|TH|BLOCKQUOTE|PRE|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|NAV|FIGURE|HR)$/;
const NOTHING = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|TITLE|SVG|MATH|IFRAME|OBJECT|SELECT|TEXTAREA)$/i;
const MARKS: Record<string, string> = { B: '**', STRONG: '**', I: '*', EM: '*', CODE: '`', DEL: '~~', S: '~~' };

/** Items at their depths, headings as parts, what stands beside them as notes. Pauses at each element. */
export function* readHtml(html: string): Generator<number, Pasted> {
  const lines: PastedLine[] = [];
  let open: PastedLine = { kind: 'note', text: '', depth: 0 };
  // A NUL does not come through the parser.
  let isCleaned = html.includes('\0');
  const close = (next: PastedLine) => {
    isCleaned ||= isUnfit(open.text);
    const text = clean(open.text)
      .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
      .trim()
      .replace(/^(\[[ x]\])\s+/, '$1 ');
    if (text !== '') lines.push({ ...open, text });
    open = next;
  };
  const add = (text: string) => {
    open = { ...open, text: open.text + text };
  };
  function* walk(node: Node, depth: number, written: (words: string) => string): Generator<number, void> {
    if (node.nodeType === Node.TEXT_NODE) add(written(spaced(node)));
    if (!(node instanceof Element) || NOTHING.test(node.tagName) || isIgnored(node)) return;
    yield lines.length;
    if (node.tagName === 'BR') return add('\n');
    const level = levelOf(node);
    const isItem = node.tagName === 'LI' || level !== null;
    const isHeading = HEADING.test(node.tagName);
    const below = level ?? depth + (isItem || isListInList(node) ? 1 : 0);
    const own: PastedLine = {
      kind: isHeading ? 'part' : 'note',
      text: '',
      depth: isHeading ? 0 : Math.max(0, below - 1),
    };
    // A paragraph at the start of an item, or behind its box, is the item's.
    const isBlock = isItem || isHeading || BLOCK.test(node.tagName);
    if (isBlock && !isItem && isBox(open.text)) open = { ...own, text: open.text };
    else if (isBlock && open.text.trim() !== '') close(own);
    else if (isBlock) open = { ...own, text: '' };
    add(boxOf(node));
    const [before, closed] = [open, lines.length];
    for (const child of contents(node)) yield* walk(child, below, writingIn(node, written));
    if (isBlock) close({ kind: 'note', text: '', depth: Math.max(0, depth - 1) });
    else if (lines.length === closed) open = marked(node, before, open);
  }
  yield* walk(parsed(html).body, 0, unmarked);
  close(open);
  return capped(lines, isCleaned);
}

/** Blanks as HTML has them: a Japanese space is a letter, and in preformatted text lines are lines. */
const spaced = ({ nodeValue, parentElement }: Node): string =>
  (nodeValue ?? '').replace(parentElement?.closest('pre') ? /[ \t\r\f\xa0]+/g : /[ \t\r\n\f\xa0]+/g, ' ');

/** As Google Docs nests them. */
const isListInList = ({ tagName, parentElement }: Element): boolean =>
  LIST.test(tagName) && LIST.test(parentElement?.tagName ?? '');

/** A task's box in Markdown; '' where this is none. */
function boxOf(element: Element): string {
  const isInput = element.tagName === 'INPUT' && element.getAttribute('type')?.toLowerCase() === 'checkbox';
  if (!isInput && element.getAttribute('role') !== 'checkbox') return '';
  const isTicked = isInput ? element.hasAttribute('checked') : element.getAttribute('aria-checked') === 'true';
  return isTicked ? '[x] ' : '[ ] ';
}

const isBox = (text: string): boolean => /^\s*\[[ x]\]\s*$/.test(text);

const asTheyAre = (words: string): string => words;

/** How the words in this element are written: a page's words are no Markdown, and in code nothing is. */
const writingIn = (element: Element, around: (words: string) => string): ((words: string) => string) =>
  element.tagName === 'CODE' || around === asTheyAre ? asTheyAre : addressIn(element) !== null ? labelled : around;

const addressIn = (element: Element): string | null =>
  element.tagName === 'A' ? httpAddress((element as HTMLAnchorElement).getAttribute('href')) : null;

/** The words since `before` in the marks of their element. */
function marked(element: Element, before: PastedLine, open: PastedLine): PastedLine {
  const words = open.text.slice(before.text.length);
  const inner = words.trim();
  if (inner === '') return open;
  const address = addressIn(element);
  // Some programs mark what is not bold with a <b> that says so.
  const isPlain = /font-weight:\s*(?:normal|400)/.test(element.getAttribute('style') ?? '');
  const mark = isPlain ? '' : (MARKS[element.tagName] ?? '');
  // An address alone leads there by itself.
  const drawn =
    element.textContent.trim() === address ? address : address === null ? within(mark, inner) : linkTo(inner, address);
  return { ...open, text: before.text + words.replace(inner, () => drawn) };
}

const within = (mark: string, words: string): string => (mark === '`' ? inCode(words) : mark + words + mark);
