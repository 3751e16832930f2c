import { useRef, useState } from 'preact/hooks';
import { snapshotOf } from './snapshot';
import type { Word } from './words';

/** A text that does not pass its field's check: no value of the record, and not lost either. */
interface Unfit {
  /** Whose field it is: a record's id, or the key of a page that is not clipped. */
  readonly owner: string;
  /** The word for the field. */
  readonly field: Word;
  readonly text: string;
}

/** More than anyone leaves half done. */
const KEPT = 50;

/** Written at each key, for a view that closes can still do that. */
const copy = snapshotOf<readonly Unfit[]>('unfit texts');

/** What a field knows of its own. */
export interface UnfitText {
  /** What was left in it. */
  readonly text: string | undefined;
  /** At each key: what stands in it does not pass, or null where it does. */
  keep(text: string | null): void;
  /** The same when the field is left: from now on it is said. */
  leave(text: string | null): void;
}

export interface UnfitTexts {
  /** The fields in which something was left. */
  readonly fields: readonly Word[];
  of(field: Word): UnfitText;
  /** Forgets what stands in these fields, or in all of them; returns how to bring it back. */
  drop(fields?: readonly Word[]): () => void;
  /** The page became this record. */
  handTo(owner: string): void;
}

/** The texts of one owner that do not pass: they stand in their fields again, with what is wrong, whenever these are drawn. */
export function useUnfit(owner: string): UnfitTexts {
  const [drawn, draw] = useState(() => copy.read() ?? []);
  const last = useRef(drawn);
  // Another view may have left some meanwhile; a page without storage has its own alone.
  const all = () => copy.read() ?? last.current;
  const put = (next: readonly Unfit[]) => {
    last.current = next.slice(-KEPT);
    copy.keep(last.current);
  };
  const write = (field: Word, text: string | null) => {
    const others = all().filter(each => each.owner !== owner || each.field !== field);
    put(text === null ? others : [...others, { owner, field, text }]);
  };
  const putAndDraw = (next: readonly Unfit[]) => {
    put(next);
    draw(last.current);
  };
  const own = drawn.filter(each => each.owner === owner);
  return {
    fields: own.map(({ field }) => field),
    of: field => ({
      text: own.find(each => each.field === field)?.text,
      keep: text => write(field, text),
      leave: text => {
        write(field, text);
        draw(last.current);
      },
    }),
    drop(fields) {
      const gone = all().filter(each => each.owner === owner && (fields?.includes(each.field) ?? true));
      putAndDraw(all().filter(each => each.owner !== owner || (fields && !fields.includes(each.field))));
      return () => putAndDraw([...all(), ...gone]);
    },
    handTo: to => putAndDraw(all().map(each => (each.owner === owner ? { ...each, owner: to } : each))),
  };
}
