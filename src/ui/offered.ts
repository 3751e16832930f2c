// What a combobox offers for what was typed: to be found, or to be made.
import { beginsWord, isUnseen, lookUp } from '../model/look-up';
import { t, type Word } from './words';

export interface Option {
  readonly id: string;
  readonly text: string;
  /** Beside it, quietly; what is typed is looked for in it, too. */
  readonly note?: string;
  /** Of another place: one of the same name can be made here. */
  readonly isElsewhere?: boolean;
}

/** Something new, made of the text that was typed. */
export interface Make {
  /** Says what, with the text in it. */
  readonly word: Word;
  make(text: string): void;
}

/** More would not be read; typing finds the rest. */
const SHOWN = 50;

/** One name in two spellings is made once; two that only sound alike, as in hiragana and katakana, are two. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().trim();

export interface Offer {
  readonly key: string;
  readonly text: string;
  readonly note?: string | undefined;
  readonly isValue: boolean;
  take(): void;
}

interface Offered {
  /** Text of the option in force; '' for none. */
  readonly value: string;
  readonly options: readonly Option[];
  /** What can be made, the likeliest first. */
  readonly makes: readonly Make[];
  onChoose(id: string): void;
}

/**
 * What is offered for the text typed: the options that hold its words, in any order, and to make what is not there yet. Enter takes the
 * first, so that one that holds it only in the middle of a word, as “Trust” does “rust”, comes last.
 */
export function offered(typed: string, { value, options, makes, onChoose }: Offered): Offer[] {
  const wanted = isUnseen(typed) ? '' : folded(typed);
  const words = lookUp(wanted).split(/\s+/);
  const found = (holds: (its: string, word: string) => boolean) =>
    options.filter(({ text, note = '' }) => {
      const its = lookUp(`${text}\n${note}`);
      return words.every(word => holds(its, word));
    });
  const isNew = wanted !== '' && !options.some(({ text, isElsewhere }) => !isElsewhere && folded(text) === wanted);
  const made = isNew ? makes : [];
  const likely = found(beginsWord);
  const rest = found((its, word) => its.includes(word)).filter(option => !likely.includes(option));
  const offerOf = ({ id, text, note, isElsewhere }: Option): Offer => ({
    key: id,
    text,
    note,
    isValue: text === value && !isElsewhere,
    take: () => onChoose(id),
  });
  return [
    ...likely.slice(0, SHOWN).map(offerOf),
    ...made.map(({ word, make }) => ({
      key: word,
      text: t(word, typed.trim()),
      isValue: false,
      take: () => make(typed.trim()),
    })),
    ...rest.slice(0, Math.max(0, SHOWN - likely.length)).map(offerOf),
  ];
}
