// The interface's words. The entry point hands in where they come from, so that a view does not know that it lives in an extension.
import type messages from '../../_locales/en/messages.json';
import { wordsJoined } from '../model/look-up';
import type { Refusal, RefusalCode } from '../model/refusal';

export type Word = keyof typeof messages;

let source: (name: string, values: string[]) => string = name => name;

/** To be called once, before anything is drawn. */
export function speak(getMessage: (name: string, values: string[]) => string): void {
  source = getMessage;
}

/** The message of this name in the user's language, its placeholders filled. */
export const t = (word: Word, ...values: string[]): string => source(word, values);

/** Sentences as one text: what parts them in English is nothing in Japanese. */
export const sentences = (...all: readonly (string | null)[]): string =>
  all.filter(each => each !== null).reduce(wordsJoined, '');

/** `1 session`, `5 sessions`. */
export function counted(noun: 'sessions' | 'notes' | 'tags', count: number): string {
  return count === 1 ? t(`${noun}_one`) : t(`${noun}_other`, String(count));
}

/** What a refusal says to the user. */
export const refusalText = (refusal: Refusal): string => t(`refused_${refusal.code}`, refusal.detail);

const NOT_DONE: Partial<Record<RefusalCode, Word>> = { full: 'notDone_full', noDatabase: 'notDone_noDatabase' };

/** The same of an act that is not tried again by itself. */
export function notDoneText(refusal: Refusal): string {
  const word = NOT_DONE[refusal.code];
  return word ? t(word) : refusalText(refusal);
}
