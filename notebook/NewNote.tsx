import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Draft } from '../src/model/desk';
import { isUnseen } from '../src/model/look-up';
import { deepestNext } from '../src/model/outline';
import type { Id } from '../src/model/record';
import { typedNote } from '../src/model/typed-note';
import { type Beginning, beginning } from '../src/outline/beginning';
import { NoteField } from '../src/outline/NoteField';
import type { OutlineState } from '../src/outline/outline-state';
import { useEnd } from '../src/outline/use-end';
import type { Acts } from '../src/ui/use-acts';
import { useLine } from './use-line';

interface Props {
  readonly autoFocus: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly outline: OutlineState;
  readonly under: Id;
  /** Its line as the background has it. */
  readonly stored: Draft | undefined;
  readonly acts: Acts;
}

/** The line at the end of the outline. */
export function NewNote({ autoFocus, field, outline, under, stored, acts }: Props) {
  const [{ text, depth }, change] = useLine(under, stored, acts);
  const begun = useRef<Beginning | undefined>(undefined);
  const type = (typed: string) => {
    begun.current = typed === '' ? undefined : (begun.current ?? beginning(undefined));
    change(() => ({ text: typed }));
  };
  const deepest = deepestNext(outline.notes);
  const toEnd = useEnd(field, outline.notes);
  const keep = async (isPasted: boolean) => {
    if (isUnseen(text)) return;
    const line = { ...typedNote(text, Math.min(depth, deepest)), begun: begun.current, isPasted };
    type('');
    toEnd();
    // What could not be kept comes back in front of what was typed since.
    if (!(await outline.add([line], null))) {
      change(now => ({ text: [text, now.text].filter(each => each !== '').join('\n') }));
    }
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
      onDepth={next => change(() => ({ depth: next }))}
      onEnter={isPasted => void keep(isPasted)}
      toEnd={toEnd}
    />
  );
}
