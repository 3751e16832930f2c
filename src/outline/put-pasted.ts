// Where what was pasted goes, and what is said of it.
import { v7 } from 'uuid';
import { pause, send } from '../messages/transport';
import { LONGEST_LINE, LONGEST_NOTE } from '../model/divided';
import { lineOf, unpasted } from '../model/edit';
import { indexOf } from '../model/outline';
import { MOST_LINES, type Pasted, type PastedLine } from '../model/pasted';
import { pastedOver } from '../model/pasted-over';
import type { Id } from '../model/record';
import { counted, sentences, t } from '../ui/words';
import { wordsLeft } from './chosen-words';
import { insert } from './insert';
import type { OutlineState } from './outline-state';

/** Where pasted lines go: behind this note, or at the end, and how deep. */
export interface PastePlace {
  readonly behind: Id | null;
  readonly depth: number;
  /** What is added at the end is to be seen. */
  toEnd?(): void;
  /** Resolves as soon as it is known which outline that is; null where it is. */
  whenKnown?: (() => Promise<void> | null) | undefined;
}

/** Where each of more lines than this is found is enough for one task. */
export const MANY = 500;

/** Where nothing is answered, what was pasted is to be seen all the same. */
const LONGEST_MS = 2000;

/** Puts notes there, once it is known which outline that is; but soon, and before the page goes, whichever it is. */
function whereKnown({ whenKnown }: PastePlace, act: () => unknown): void {
  const known = whenKnown?.();
  if (!known) return void act();
  const waiting = new AbortController();
  const { signal } = waiting;
  const once = () => {
    if (signal.aborted) return;
    waiting.abort();
    clearTimeout(timer);
    void act();
  };
  const timer = setTimeout(once, LONGEST_MS);
  window.addEventListener('pagehide', once, { signal });
  void known.then(once);
}

/** What was read takes the place of the chosen words: a single line as words of the line one is in, others as notes behind it. */
export function paste(
  read: Pasted,
  field: HTMLTextAreaElement | null,
  outline: () => OutlineState,
  place: PastePlace,
  ids?: readonly Id[],
): void {
  const [only] = read.lines;
  // A single line is words for the line that one is in.
  const isWords = field !== null && read.lines.length === 1 && only?.kind === 'note' && !only.given;
  if (isWords && fits(only.text, field)) {
    putWords(only.text, field, outline, read.isCleaned);
    return;
  }
  const left = field && wordsLeft(field);
  // In a line that is no note yet they only go; in a note it is one step with what comes instead.
  if (field && left !== null && place.behind === null) insert(field, '', 'insertFromPaste');
  const said = saidOf(isWords ? { ...read, isDivided: true } : read);
  whereKnown(place, () => pasteLines(read.lines, outline(), { ...place, left }, said, ids));
}

/** Whether these words can be pasted into the line, or are too long for it. */
export function fits(words: string, { value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  const longer = words.length - (selectionEnd - selectionStart);
  return words.length <= LONGEST_LINE && (longer <= 0 || value.length + longer <= LONGEST_NOTE);
}

/** Words for the line that one is in. They are seen there; what was left out of them is not. */
export function putWords(
  words: string,
  field: HTMLTextAreaElement,
  outline: () => OutlineState,
  isCleaned: boolean,
): void {
  insert(field, words, 'insertFromPaste');
  if (isCleaned) outline().say({ text: t('said_pastedCleaned') });
}

const saidOf = ({ lines, over, isCleaned, isDivided }: Pasted): string[] => [
  t('said_pasted', counted('notes', lines.length)),
  ...(over > 0 ? [t('said_pastedOver', String(over), String(MOST_LINES))] : []),
  ...(isDivided ? [t('said_pastedDivided')] : []),
  ...(isCleaned ? [t('said_pastedCleaned')] : []),
];

async function pasteLines(
  lines: readonly PastedLine[],
  outline: OutlineState,
  { behind, depth, toEnd, left = null }: PastePlace & { readonly left?: string | null },
  said: readonly string[],
  ids: readonly Id[] = lines.map(() => v7()),
): Promise<void> {
  const edit = pastedOver(outline.notes, behind, lines, depth, ids, left);
  if (!edit) return;
  if (edit.length > MANY) await pause();
  outline.edit(edit, done => ({
    text: sentences(...said),
    undo: () => outline.edit(unpasted(done), () => ({ text: t('said_undone') })),
  }));
  const last = ids.at(-1);
  if (behind === null) toEnd?.();
  else if (last) outline.place({ id: last, at: lines.at(-1)?.text.length ?? 0 });
}

/** A link, at once; and the title of that page, where it is known already: nothing is asked of the web. */
export const pasteLink = (url: string, outline: () => OutlineState, place: PastePlace): void =>
  whereKnown(place, () => putLink(url, outline, place));

async function putLink(url: string, outline: () => OutlineState, place: PastePlace): Promise<void> {
  const id = v7();
  const given = { quote: null, source: { url, title: '', fragmentUrl: null } };
  pasteLines([{ kind: 'link', text: '', depth: 0, given }], outline(), place, [t('said_link')], [id]);
  const title = await send('pageTitle', url).catch(() => null);
  const { notes, tidy } = outline();
  const line = notes[indexOf(notes, id)];
  if (title && line) tidy([{ id, was: lineOf(line), is: lineOf(line), title }]);
}
