import { v7 } from 'uuid';
import type { StepsOf } from '../model/desk';
import { lockOf, openViews } from './views';

/** This opening of the page: undoing tells what was done in it from what another that is open does. */
export const VIEW = v7();

const SINCE = new Date().toISOString();

navigator.locks?.request(lockOf(VIEW), { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});

/** The views that are open beside this one. */
export async function beside(): Promise<NonNullable<StepsOf['beside']>> {
  const views = (await openViews()) ?? [];
  return { views: views.filter(view => view !== VIEW), since: SINCE };
}
