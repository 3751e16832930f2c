// Builds lines from text as it comes, the way a screen would break them.
import type { Line, Part, Zone } from '../page';
import { nameWords, squash } from '../words';

export interface Place {
  readonly tag: string;
  readonly level: number;
  readonly names: string;
  readonly zone: Zone;
}

/** Nearly three times the longest saved page of a conference; to recognise so many takes no longer than reading may. */
const MOST_LINES = 2000;
const MOST_TEXT = 2000;
const MOST_CHARACTERS = 600_000;

export class LineWriter {
  readonly lines: Line[] = [];
  #text = '';
  #parts: Part[] = [];
  #place: Place | null = null;
  #characters = 0;
  #isBehindLink = false;
  #isApart = false;

  /** The number that the line being written has, or will have. */
  get at(): number {
    return this.lines.length;
  }

  get isFull(): boolean {
    return this.lines.length >= MOST_LINES || this.#characters >= MOST_CHARACTERS;
  }

  /** Text of one inline element; the first that is not blank decides where the line stands. */
  write(text: string, names: string, place: Place): void {
    if (this.#text.length > MOST_TEXT) return;
    if (this.#isApart && text !== '') {
      this.#isApart = false;
      if (/\S$/.test(this.#text) && /^\S/.test(text)) this.#text += place.level ? ' ' : ' | ';
    }
    this.#text += text;
    this.#isBehindLink &&= text === '';
    const words = squash(text, MOST_TEXT);
    if (!words) return;
    this.#place ??= place;
    this.#parts.push({ text: words, names: nameWords(names) });
  }

  /** A link begins. Right behind another one, with no space between, they are drawn apart: as entries of a menu. */
  linkStarts(): void {
    if (this.#isBehindLink) this.end();
  }

  /** A link ended: what is written next stands right behind it. */
  linkEnds(): void {
    this.#isBehindLink = true;
  }

  /** What was written is drawn apart from what will be, with or without a space between. */
  apart(): void {
    this.#isApart = true;
  }

  /** Ends the line, if there is one. */
  end(): void {
    const text = squash(this.#text, MOST_TEXT);
    if (text && this.#place && !this.isFull) {
      const { tag, level, names, zone } = this.#place;
      this.#characters += text.length;
      this.lines.push({ at: this.at, text, parts: this.#parts, tag, level, names: nameWords(names), zone });
    }
    this.#isApart = false;
    this.#text = '';
    this.#parts = [];
    this.#place = null;
  }
}
