import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { deepestNext } from '../src/model/outline';
import type { Id } from '../src/model/record';
import { typedNote } from '../src/model/typed-note';
import { type Beginning, beginning } from '../src/outline/beginning';
import { NoteField } from '../src/outline/NoteField';
import type { OutlineState } from '../src/outline/outline-state';
import { unfinishedLine } from './unfinished';

interface Props {
  readonly autoFocus: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly outline: OutlineState;
  readonly under: Id;
}

/** The line at the end of the outline. */
export function NewNote({ autoFocus, field, outline, under }: Props) {
  const unfinished = unfinishedLine(under);
  const [text, setText] = useState(() => unfinished.read() ?? '');
  const change = (next: (now: string) => string) =>
    setText(now => {
      unfinished.keep(next(now));
      return next(now);
    });
  const begun = useRef<Beginning | undefined>(undefined);
  const type = (typed: string) => {
    begun.current = typed === '' ? undefined : (begun.current ?? beginning(undefined));
    change(() => typed);
  };
  const [depth, setDepth] = useState(0);
  const deepest = deepestNext(outline.notes);
  const keep = async () => {
    if (text.trim() === '') return;
    const line = { ...typedNote(text, Math.min(depth, deepest)), begun: begun.current };
    type('');
    // What could not be kept comes back in front of what was typed since.
    if (!(await outline.add([line], null))) change(now => [text, now].filter(each => each !== '').join('\n'));
  };
  return (
    <NoteField
      autoFocus={autoFocus}
      field={field}
      outline={outline}
      name={under}
      text={text}
      depth={depth}
      deepest={deepest}
      onInput={type}
      onDepth={setDepth}
      onEnter={() => void keep()}
    />
  );
}
