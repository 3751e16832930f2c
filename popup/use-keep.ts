import { useLayoutEffect } from 'preact/hooks';
import { deepestNext } from '../src/model/outline';
import { typedNote } from '../src/model/typed-note';
import type { OutlineState } from '../src/outline/outline-state';
import type { DeskView } from './use-desk';
import type { DraftField, Held } from './use-draft';

interface Options {
  readonly view: DeskView;
  readonly draft: DraftField;
  readonly outline: OutlineState;
  /** What is added at the end is to be seen. */
  toEnd(): void;
  /** Nothing was typed: Enter means something else. */
  onEmpty(): void;
}

/**
 * Makes the line in the note field a note. Where it is not known yet where it goes, it waits for that, with all that are typed meanwhile;
 * what cannot be kept stands in the field again. `isPasted`: nothing of it was typed.
 */
export function useKeep({ view, draft, outline, toEnd, onEmpty }: Options): (isPasted: boolean) => Promise<void> {
  const keep = async (isPasted: boolean): Promise<void> => {
    if (draft.isEmpty()) return onEmpty();
    // Not before it is known where it goes, nor what is stored: the line may stand there already.
    if (!view.isSettled()) return draft.hold(isPasted);
    const { text, depth, begun, at } = draft.take();
    const line = { ...typedNote(text, Math.min(depth, deepestNext(outline.notes))), begun, isPasted };
    const kept = outline.add([line], { text: '', depth: line.depth, at });
    // What is typed next belongs under it: it is to be seen.
    toEnd();
    if (!(await kept)) draft.giveBack(text);
  };
  // Before the next key: what was held comes before what is typed then.
  useLayoutEffect(() => {
    const held = view.isSettled() ? draft.held() : [];
    if (held.length === 0) return;
    const back = (lines: readonly Held[]) =>
      lines.length > 0 && draft.giveBack(lines.map(({ text }) => text).join('\n'));
    // Where they were meant to go is not there, and elsewhere they are not meant to go.
    if (!view.settled.isMoved) return void back(held);
    // Each Enter is undone alone.
    const all = held.map(({ text, depth, begun, isPasted }) =>
      outline.add([{ ...typedNote(text, depth), begun, isPasted }], null),
    );
    void Promise.all(all).then(areKept => back(held.filter((_, at) => !areKept[at])));
  }, [view.settled]);
  return keep;
}
