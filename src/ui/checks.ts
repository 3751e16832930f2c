// What may stand in a field, as the word for its fault or null.
import { httpAddress } from '../model/address';
import { isUnseen } from '../model/look-up';
import { isDay, statedTime } from '../model/stated-time';
import type { Word } from './words';

type Check = (text: string) => Word | null;

export const checkFilled: Check = text => (isUnseen(text) ? 'bad_empty' : null);
export const checkTime: Check = text => (!text.trim() || statedTime(text) ? null : 'bad_time');
export const checkDay: Check = text => (!text.trim() || isDay(text.trim()) ? null : 'bad_day');
export const checkAddress: Check = text => (!text.trim() || httpAddress(text) ? null : 'bad_address');

export const checkZone: Check = text => {
  if (!text.trim()) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text.trim() });
    return null;
  } catch {
    return 'bad_zone';
  }
};

/** What was typed, null for nothing. */
export const orNull = (text: string): string | null => text.trim() || null;

/** A hashtag with its #, however it was typed; null for nothing. */
export const hashtagIn = (text: string): string | null => {
  const word = text.trim().replace(/^[#＃]+\s*/, '');
  return word ? `#${word}` : null;
};
