import { v7 } from 'uuid';
import type { StepsOf } from '../model/desk';

/** This opening of the page: undoing tells what was done in it from what another that is open does. */
export const VIEW = v7();

const SINCE = new Date().toISOString();

const lockOf = (view: string): string => `view ${view}`;

// Held as long as the page is there: the browser lets go of it, however that ends.
navigator.locks?.request(lockOf(VIEW), { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});

/** The views that are open beside this one. */
export async function beside(): Promise<NonNullable<StepsOf['beside']>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const names = held.map(({ name = '' }) => name).filter(name => name !== lockOf(VIEW) && name.startsWith(lockOf('')));
  return { views: names.map(name => name.slice(lockOf('').length)), since: SINCE };
}
