import { useEffect } from 'preact/hooks';
import { spokenAddress } from '../model/address';
import { removed } from '../model/commands';
import { undone } from '../model/edit';
import type { Note } from '../model/note';
import type { Id } from '../model/record';
import { NoteEdit } from './NoteEdit';
import { type LeaveEnd, onNoteText } from './note-keys';
import type { OutlineState } from './use-outline';
import { t } from './words';

interface Props {
  readonly outline: OutlineState;
  /** Draws only these, and the one that is edited; the keys know all of them. */
  readonly only?: ReadonlySet<Id> | undefined;
  onLeaveEnd: LeaveEnd;
}

/** The notes of one outline, in order and at their depths; each is edited where it stands. */
export function Outline({ outline, only, onLeaveEnd }: Props) {
  const { caret, notes } = outline;
  const isLost = caret !== null && !notes.some(({ id }) => id === caret.id);
  // Undone, or deleted in another window: the keys go on somewhere.
  useEffect(() => {
    if (!isLost) return;
    outline.place(null);
    onLeaveEnd();
  }, [isLost]);
  const drawn = only ? notes.filter(({ id }) => only.has(id) || id === caret?.id) : notes;
  const forget = (note: Note) => {
    outline.edit(removed(outline.notes, [note.id]) ?? [], whole => ({
      text: t('said_deleted'),
      undo: () => outline.edit(undone(whole), () => ({ text: t('said_recalled') })),
    }));
    onLeaveEnd();
  };
  return (
    // A list's role is gone in some screen readers with its bullets; said again, it stays.
    // biome-ignore lint/a11y/noRedundantRoles: see above.
    <ul class="outline" role="list">
      {drawn.map(note => (
        <NoteRow key={note.id} note={note} outline={outline} onForget={() => forget(note)} onLeaveEnd={onLeaveEnd} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly note: Note;
  readonly outline: OutlineState;
  onForget(): void;
  onLeaveEnd: LeaveEnd;
}

function NoteRow({ note, outline, onForget, onLeaveEnd }: RowProps) {
  const isEdited = outline.caret?.id === note.id;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a list item has a level, https://www.w3.org/TR/wai-aria-1.2/#listitem
    <li class={note.kind} style={{ '--depth': note.depth }} aria-level={note.depth + 1}>
      <Bullet kind={note.kind} />
      <div class="body">
        {note.twinOf !== undefined && <p class="hint small">{t('editedAtSameTime')}</p>}
        <Quoted note={note} />
        {isEdited ? (
          <NoteEdit
            note={note}
            outline={outline}
            onText={(text, caret) => onNoteText(text, note, outline, caret)}
            onLeaveEnd={onLeaveEnd}
          />
        ) : (
          <button
            type="button"
            class="text"
            dir="auto"
            aria-label={note.text === '' && !note.source ? t('editNote') : undefined}
            onClick={() => outline.place({ id: note.id, at: note.text.length })}
          >
            {note.text || (note.source ? <span class="hint small">{t('addRemark')}</span> : '')}
          </button>
        )}
      </div>
      <button
        type="button"
        class="quiet delete"
        aria-label={t('deleteNote')}
        title={t('deleteNote')}
        onClick={onForget}
      >
        ×
      </button>
    </li>
  );
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

function Bullet({ kind }: { readonly kind: Note['kind'] }) {
  if (kind === 'part') return null;
  return (
    <span class="bullet" aria-hidden="true">
      •
    </span>
  );
}
