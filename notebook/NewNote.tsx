import { useState } from 'preact/hooks';
import { send } from '../src/messages/transport';
import type { Note } from '../src/model/note';
import { deepestNext } from '../src/model/outline';
import type { Id } from '../src/model/record';
import { typedNote } from '../src/model/typed-note';
import { NoteField } from '../src/ui/NoteField';
import type { Acts } from '../src/ui/use-acts';
import { t } from '../src/ui/words';

interface Props {
  readonly under: Id;
  readonly notes: readonly Note[];
  readonly acts: Acts;
}

/** The line at the end of the outline. What is typed stays in it until it is saved. */
export function NewNote({ under, notes, acts }: Props) {
  const [text, setText] = useState('');
  const [depth, setDepth] = useState(0);
  const keep = async () => {
    if (text.trim() === '') return;
    const note = typedNote(text, depth, new Date().toISOString());
    const kept = await acts.run(() => send('keepNote', { outline: { under }, note, fromDraft: false }), {
      text: t('said_note'),
    });
    if (kept) setText(now => (now === text ? '' : now));
  };
  return (
    <NoteField
      text={text}
      depth={depth}
      deepest={deepestNext(notes)}
      onInput={setText}
      onDepth={setDepth}
      onEnter={() => void keep()}
    />
  );
}
