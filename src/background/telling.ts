// What was done is told to every open view once it is on the disk, and before its answer.
import { announce } from '../messages/news';
import { pause } from '../messages/transport';
import type { Edited } from '../model/desk';
import type { Turned } from '../model/history';

export interface Telling {
  /** Views ask again for what they show. */
  all<T>(action: Promise<T>): Promise<T>;
  /** Views are told what an edit did to the notes that it touched. */
  edit<T extends Edited>(action: Promise<T>): Promise<T>;
  /** The same of a step that was undone or done again; what reached beyond an outline is news to more than that. */
  turn(action: Promise<Turned>): Promise<Turned>;
}

/** In Firefox the views wait for each task of the background: storing more notes than this, telling and answering are three. */
const MANY = 500;

/** `behind` is run once, after the first act in the life of the background: nobody waits for it, and no timer wakes for it. */
export function tellingBefore(behind: () => void): Telling {
  let isRun = false;
  const done = () => {
    if (!isRun) behind();
    isRun = true;
  };
  const all = async <T>(action: Promise<T>): Promise<T> => {
    const result = await action;
    announce('changed');
    done();
    return result;
  };
  const edit = async <T extends Edited>(action: Promise<T>): Promise<T> => {
    const edited = await action;
    const between = edited.notes.length > MANY ? pause : () => undefined;
    await between();
    announce('edited', edited);
    done();
    await between();
    return edited;
  };
  const turn = async (action: Promise<Turned>): Promise<Turned> => {
    const turned = await action;
    return turned.far ? all(Promise.resolve(turned)) : edit(Promise.resolve(turned));
  };
  return { all, edit, turn };
}
