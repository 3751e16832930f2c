// The lines that are under way: typed, and no notes yet. The popup and the panel have one, the notebook one for each outline.
import type { Unfinished } from '../model/backup';
import type { Draft } from '../model/desk';
import { isUnseen } from '../model/look-up';
import { draftIn, setting } from './settings';
import type { ReadTx, Store, WriteTx } from './store';

/** As many outlines as one leaves in the middle of a line, and more. */
const KEPT = 50;

export const linesIn = async (tx: ReadTx): Promise<readonly Draft[]> => (await setting(tx, 'lines')) ?? [];

/** Keeps the notebook's line of its outline; the later of two stays. */
export const keepLine = (store: Store, line: Draft): Promise<void> => store.act(tx => putLine(tx, line));

async function putLine(tx: WriteTx, line: Draft): Promise<void> {
  const all = await linesIn(tx);
  const before = all.find(({ under }) => under === line.under);
  if (before && before.at > line.at) return;
  const lines = [...all.filter(each => each !== before), line].slice(-KEPT);
  await tx.objectStore('settings').put(lines, 'lines');
}

/** A line that has words, and the place that it stands in. */
interface Standing {
  /** `popup`, or the outline of the notebook's line. */
  readonly id: string;
  readonly draft: Draft;
}

async function standing(tx: ReadTx): Promise<Standing[]> {
  const lines = (await linesIn(tx)).flatMap(draft => (draft.under ? [{ id: draft.under, draft }] : []));
  return [{ id: POPUP, draft: await draftIn(tx) }, ...lines].filter(({ draft }) => !isUnseen(draft.text));
}

const POPUP = 'popup';

const put = (tx: WriteTx, { id, draft }: Standing): Promise<unknown> =>
  id === POPUP ? tx.objectStore('settings').put(draft, 'draft') : putLine(tx, draft);

/** All of them, for a backup. */
export const unfinishedIn = async (tx: ReadTx): Promise<Unfinished[]> =>
  (await standing(tx)).map(({ id, draft: { at: _at, under, ...line } }) => ({
    view: id === POPUP ? 'popup' : 'notebook',
    under: under ?? null,
    ...line,
  }));

/** Brings them back where nothing stands now: what is being typed is left alone. */
export async function bringBack(tx: WriteTx, all: readonly Unfinished[], at: number): Promise<void> {
  const taken = new Set((await standing(tx)).map(({ id }) => id));
  for (const { view, under, text, depth, begun } of all) {
    const id = view === 'popup' ? POPUP : (under ?? '');
    if (id === '' || taken.has(id)) continue;
    await put(tx, { id, draft: { text, depth, under, at, ...(begun && { begun }) } });
  }
}

export interface Rewritten {
  readonly id: string;
  readonly was: string;
  readonly is: string;
}

/** Changes their words; null leaves them as they are. A view shows it, if nothing was typed there since. */
export async function rewrite(tx: WriteTx, change: (text: string, id: string) => string | null): Promise<Rewritten[]> {
  const done: Rewritten[] = [];
  for (const { id, draft } of await standing(tx)) {
    const is = change(draft.text, id) ?? draft.text;
    if (is === draft.text) continue;
    await put(tx, { id, draft: { ...draft, text: is, at: draft.at + 1 } });
    done.push({ id, was: draft.text, is });
  }
  return done;
}
