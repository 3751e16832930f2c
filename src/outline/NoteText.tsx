import type { ComponentChildren } from 'preact';
import { caretIn } from '../model/caret';
import type { Note } from '../model/note';
import { t } from '../ui/words';
import { hasLink, NoteWords, spoken } from './NoteWords';
import { nearest } from './nearest';
import { LONG, type Reader } from './reader';

interface Props {
  readonly note: Note;
  readonly words: ReturnType<Reader> | null;
  readonly isChosen: boolean | undefined;
  /** To be edited, with the caret at this place of its text. */
  onEdit(at: number): void;
  onExtend(): void;
}

/** A note that is not edited: a click edits it where one clicks, the key at its end. A link in it is a link. */
export function NoteText({ note, words, isChosen, onEdit, onExtend }: Props) {
  const onMouseDown = (event: MouseEvent) => {
    if (!event.shiftKey) return;
    // Neither the focus nor a selection of words goes there.
    event.preventDefault();
    onExtend();
  };
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey && event.detail > 0) return;
    const text = (event.currentTarget as Element).closest('.text')?.querySelector('.words');
    const shown = text?.textContent ?? '';
    const isKey = event.detail === 0 || !text;
    onEdit(isKey ? note.text.length : caretIn(note.text, shown, nearest(text, event.clientX, event.clientY)));
  };
  const mouse = { onMouseDown, onClick };
  const long = note.text.length > LONG ? ' long' : '';
  const drawn: ComponentChildren = words ? <NoteWords words={words} /> : note.text;
  const hint = note.text === '' && note.source ? <span class="hint small">{t('addRemark')}</span> : null;
  if (!words || !hasLink(words)) {
    const label = note.text === '' && !note.source ? t('editNote') : undefined;
    return (
      <button type="button" class={`text${long}`} dir="auto" aria-label={label} aria-pressed={isChosen} {...mouse}>
        {hint ?? <span class="words">{drawn}</span>}
      </button>
    );
  }
  // No link stands in a button: it lies under the words, and lets them be clicked.
  return (
    <div class={`text linked${long}`} dir="auto">
      <button type="button" aria-label={spoken(words)} aria-pressed={isChosen} {...mouse} />
      <span class="words">{drawn}</span>
    </div>
  );
}
