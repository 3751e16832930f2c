import { useRef, useState } from 'preact/hooks';
import { spokenAddress } from '../model/address';
import type { Note, NoteFields } from '../model/note';
import { composing } from './composing';
import { t } from './words';

interface Props {
  readonly notes: readonly Note[];
  /** On their way to the disk. */
  readonly pending?: readonly { readonly key: number; readonly note: NoteFields }[];
  onChange(id: string, text: string): void;
  onForget(id: string): void;
}

/** The notes of one outline, in order and at their depths; each is edited where it stands. */
export function Outline({ notes, pending = [], onChange, onForget }: Props) {
  return (
    <ul class="outline">
      {notes.map(note => (
        <NoteRow
          key={note.id}
          note={note}
          onChange={text => onChange(note.id, text)}
          onForget={() => onForget(note.id)}
        />
      ))}
      {pending.map(({ key, note }) => (
        <li key={key} class={`pending ${note.kind}`} style={{ '--depth': note.depth }}>
          <Bullet kind={note.kind} />
          <span class="body text">{note.text}</span>
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly note: Note;
  onChange(text: string): void;
  onForget(): void;
}

function NoteRow({ note, onChange, onForget }: RowProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    if (typed?.trim() && typed !== note.text) onChange(typed.trim());
    setTyped(null);
  };
  return (
    <li class={note.kind} style={{ '--depth': note.depth }}>
      <Bullet kind={note.kind} />
      <div class="body">
        {note.quote !== null && <blockquote>{note.quote}</blockquote>}
        {note.source && (
          <a class="small" href={note.source.fragmentUrl ?? note.source.url} target="_blank" rel="noreferrer">
            {note.source.title || spokenAddress(note.source.url)}
          </a>
        )}
        {typed !== null ? (
          <NoteEdit text={typed} onInput={setTyped} onKeep={keep} onLeave={() => setTyped(null)} />
        ) : (
          (note.text !== '' || !note.source) && (
            <button type="button" class="text" title={t('editNote')} onClick={() => setTyped(note.text)}>
              {note.text}
            </button>
          )
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

function Bullet({ kind }: { readonly kind: Note['kind'] }) {
  if (kind === 'part') return null;
  return (
    <span class="bullet" aria-hidden="true">
      •
    </span>
  );
}

interface EditProps {
  readonly text: string;
  onInput(text: string): void;
  onKeep(): void;
  onLeave(): void;
}

function NoteEdit({ text, onInput, onKeep, onLeave }: EditProps) {
  const begun = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onKeep();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    }
  };
  const focusAtEnd = (field: HTMLTextAreaElement | null) => {
    if (!field || begun.current) return;
    begun.current = true;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  };
  return (
    <textarea
      ref={focusAtEnd}
      rows={1}
      aria-label={t('editNote')}
      value={text}
      onInput={event => onInput(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={onKeep}
    />
  );
}
