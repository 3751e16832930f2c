import { v7 } from 'uuid';
import { pause } from '../messages/transport';
import { httpAddress } from '../model/address';
import { linkedIn } from '../model/linked';
import { clean, isUnfit, MOST_LINES, readPasted } from '../model/pasted';
import type { Id } from '../model/record';
import { counted, t } from '../ui/words';
import { inSlices } from './in-slices';
import { insert } from './insert';
import type { OutlineState } from './outline-state';
import { hasList, readHtml } from './pasted-html';
import { ownNotes } from './pasted-own';
import { fits, MANY, type PastePlace, paste, pasteLink, putWords } from './put-pasted';

/**
 * What is pasted or dropped: several lines, and what is too long for one, become notes, each at its depth; an address on chosen words
 * links them, on an empty line or beside every field it is a link with its title. Null for everything else, which is the text field's own
 * to take. `field`: where it goes, with its caret there; null beside every field. `outline` is asked for again where reading takes time.
 */
export function takenUp(
  data: DataTransfer,
  field: HTMLTextAreaElement | null,
  outline: () => OutlineState,
  place: PastePlace,
): (() => unknown) | null {
  const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
  const words = text.trim();
  const isPicture = hasFiles(data) || /<img[\s>]/i.test(html);
  // A page's picture comes as HTML; and where nothing else has words, HTML may have them.
  const asHtml = hasList(html) || (words === '' && html !== '' && (isPicture || text === ''));
  if (words === '' && !asHtml) return isPicture ? () => outline().warn(t('cannotPasteFile')) : null;
  const address = /^https?:\/\/\S+$/i.test(words) ? httpAddress(words) : null;
  if (address && field) {
    if (field.value.trim() === '') return () => pasteLink(address, outline, place);
    const link = linkedIn(field.value, field.selectionStart, field.selectionEnd, words);
    return link && (() => insert(field, link.text, 'insertFromPaste', link));
  }
  const own = ownNotes(html);
  if (own) return () => paste(own, field, outline, place);
  if (address && !field) return () => pasteLink(address, outline, place);
  const isLines = field === null || asHtml || LINES.test(words) || !fits(text, field);
  if (!isLines) return clean(text) === text ? null : () => putWords(clean(words), field, outline, isUnfit(text));
  return async () => {
    const say = (lines: number) =>
      outline().say({ text: t('said_pasting', counted('notes', Math.min(lines, MOST_LINES))) });
    const read = await inSlices(asHtml ? readHtml(html) : readPasted(text), say);
    if (read.lines.length === 0) {
      if (isPicture) outline().warn(t('cannotPasteFile'));
      return;
    }
    const ids = await inSlices(newIds(read.lines.length));
    if (read.lines.length > MANY) {
      // They take a while to store; and reading them was enough for one turn.
      say(read.lines.length);
      await pause();
    }
    paste(read, field, outline, place, ids);
  };
}

/** More than one line, or an item of a list. */
const LINES = /[\n\r\u0085\u2028\u2029]|^(?:[-*+•◦▪]|\d{1,9}[.)])\s/;

const hasFiles = (data: DataTransfer): boolean => [...data.items].some(({ kind }) => kind === 'file');

function* newIds(count: number): Generator<number, Id[]> {
  const ids: Id[] = [];
  while (ids.length < count) yield ids.push(v7());
  return ids;
}
