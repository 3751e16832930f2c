// How elements are drawn, by their names.
import { attribute } from './dom';

/** Never read as text. `noscript` says what is not shown. */
const SILENT = /^(?:script|style|noscript|template|svg|math|select|button|input|canvas|rt|rp)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|nobr|q|ruby|rb|s|samp|slot|small|span|strong|sub|sup|time|tt|u|var|wbr|[a-z]+-(?:time|date|icon|badge))$/;
const FRAME = /^i?frame$/;

/** Nothing below it is text on the screen. But Marp draws each slide of a deck as a picture with a page in it. */
export const isSilent = (node: Node, tag: string): boolean =>
  (SILENT.test(tag) && attribute(node, 'data-marpit-svg', 1) === null) || attribute(node, 'hidden') !== null;

/** Within a line, rather than a block of its own. */
export const isInline = (tag: string): boolean => INLINE.test(tag);

/** A margin at its side, as Bootstrap, Tailwind and Bulma call it, or a box around it. */
const APART = /(?:^|\s)(?:(?:\w{2}:)?m[lrxse]-[1-9]|(?:badge|chip|pill|tag|label)(?=-|\s|$))/;

/** Whether an inline element of these classes stands apart from the text beside it, without a space between. */
export const isApart = (classes: string): boolean => APART.test(classes);

export const isFrame = (tag: string): boolean => FRAME.test(tag);
