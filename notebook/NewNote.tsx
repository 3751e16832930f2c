import { useState } from 'preact/hooks';
import type { Id } from '../src/model/record';
import { NoteField } from '../src/ui/NoteField';
import type { NewNotes } from '../src/ui/use-new-notes';

interface Props {
  readonly under: Id;
  readonly newNotes: NewNotes;
  /** How deep the next note may be. */
  readonly deepest: number;
}

/** The line at the end of the outline. */
export function NewNote({ under, newNotes, deepest }: Props) {
  const [text, setText] = useState('');
  const [depth, setDepth] = useState(0);
  const keep = async () => {
    if (text.trim() === '') return;
    setText('');
    const line = { text, depth: Math.min(depth, deepest) };
    // What could not be kept comes back in front of what was typed since.
    if (!(await newNotes.keep(line, { under }, false)))
      setText(now => [text, now].filter(each => each !== '').join('\n'));
  };
  return (
    <NoteField
      text={text}
      depth={depth}
      deepest={deepest}
      onInput={setText}
      onDepth={setDepth}
      onEnter={() => void keep()}
    />
  );
}
