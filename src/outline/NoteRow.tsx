import { spokenAddress } from '../model/address';
import type { Note } from '../model/note';
import type { Id } from '../model/record';
import type { Chosen } from '../model/span';
import { beginningOf } from '../ui/titles';
import { t } from '../ui/words';
import { indented } from './indent';
import { Level } from './Level';
import { memo } from './memo';
import { NoteEdit } from './NoteEdit';
import { NoteMoment } from './NoteMoment';
import { NoteText } from './NoteText';
import { spoken } from './NoteWords';
import { type LeaveEnd, onNoteText } from './note-keys';
import type { Caret, OutlineState } from './outline-state';
import { type Reader, useWords } from './reader';
import type { Clock } from './use-times';

/** What a row asks for; the same object at each drawing, so that a row is drawn again only for a reason of its own. */
export interface RowActs {
  place(caret: Caret): void;
  forget(note: Note): void;
  choose(chosen: Chosen): void;
  /** From where choosing began, or the focus is, to this note. */
  extendTo(id: Id): void;
  /** By its handle, to be put elsewhere. */
  grab(event: PointerEvent, id: Id): void;
  leaveEnd: LeaveEnd;
}

interface Props {
  readonly note: Note;
  /** Given to the row that is edited alone. */
  readonly outline: OutlineState | null;
  readonly reader: Reader | null;
  readonly acts: RowActs;
  /** Whether it is one of those chosen together; undefined while none are. */
  readonly isChosen: boolean | undefined;
  readonly clock: Clock | null;
  /** Its place and how many there are, where not all of them are drawn. */
  readonly at?: number | undefined;
  readonly of?: number | undefined;
}

/** Words that name a note among the others. */
const NAME_LENGTH = 60;

export const NoteRow = memo(({ note, outline, reader, acts, clock, isChosen, at, of }: Props) => {
  const words = useWords(reader, note.text);
  const name = nameOf(note, words ? spoken(words) : note.text);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a list item has a level, https://www.w3.org/TR/wai-aria-1.2/#listitem
    <li
      class={isChosen ? `${note.kind} chosen` : note.kind}
      style={indented(note.depth)}
      aria-level={note.depth + 1}
      aria-posinset={at}
      aria-setsize={of}
      data-note={note.id}
    >
      <button
        type="button"
        class="bullet"
        tabIndex={-1}
        aria-label={name ? t('moveNoteNamed', name) : t('moveNote')}
        title={t('moveNoteHint')}
        onPointerDown={event => acts.grab(event, note.id)}
        // Firefox gives the focus by this one.
        onMouseDown={event => event.preventDefault()}
      >
        {note.kind === 'part' ? '⠿' : '•'}
      </button>
      <Level depth={note.depth} />
      <div class="body">
        {note.twinOf !== undefined && <p class="hint small">{t('editedAtSameTime')}</p>}
        <Quoted note={note} />
        {outline ? (
          <NoteEdit
            note={note}
            outline={outline}
            onText={(text, caret, isAct) => onNoteText(text, note, outline, caret, isAct)}
            choose={acts.choose}
            leaveEnd={acts.leaveEnd}
          />
        ) : (
          <NoteText
            note={note}
            words={words}
            isChosen={isChosen}
            onEdit={place => acts.place({ id: note.id, at: place })}
            onExtend={() => acts.extendTo(note.id)}
          />
        )}
      </div>
      <NoteMoment moment={note.moment} clock={clock} />
      <button
        type="button"
        class="quiet delete"
        aria-label={name ? t('deleteNoteNamed', name) : t('deleteNote')}
        title={t('deleteNote')}
        onClick={() => acts.forget(note)}
      >
        ×
      </button>
    </li>
  );
});

function nameOf({ quote, source }: Note, words: string): string {
  const all = [words, quote ?? '', source?.title ?? '', source?.url ?? ''].map(each => each.trim());
  const name = (all.find(each => each !== '') ?? '').replace(/\s+/g, ' ');
  return beginningOf(name, NAME_LENGTH);
}

/** What a page gave to the note: its words, and where they stand. */
function Quoted({ note: { quote, source } }: { readonly note: Note }) {
  return (
    <>
      {quote !== null && <blockquote dir="auto">{quote}</blockquote>}
      {source && (
        <a class="small" dir="auto" href={source.fragmentUrl ?? source.url} target="_blank" rel="noreferrer">
          {source.title || spokenAddress(source.url)}
        </a>
      )}
    </>
  );
}
