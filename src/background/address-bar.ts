// Notes from the address bar: `tm words #tag` goes where new things go.
import { type Desk, type OutlineChoice, outlineFor } from '../model/desk';
import { isUnseen } from '../model/look-up';
import type { Moment, NoteFields } from '../model/note';
import type { Id } from '../model/record';
import { Refusal } from '../model/refusal';
import { typedNote } from '../model/typed-note';
import type { Playing } from '../model/video';
import type { Sign } from './icon';
import { type Jot, type JotShelf, jots, type Target } from './jots';

type Place = Pick<Desk, 'event' | 'session'>;

interface Ways {
  /** The messages of the interface, as the browser has them. */
  say(name: string, ...values: string[]): string;
  /** Where new things go now. */
  look(): Promise<Place>;
  /** Once for this request. */
  keep(outline: OutlineChoice, note: NoteFields, request: Id): Promise<unknown>;
  newId(): Id;
  /** Where a note waits for the disk, the one that outlives the browser first. */
  readonly shelves: readonly JotShelf[];
  /** What the tab in front is playing, where Talkmark may look. */
  playing(): Promise<Playing | null>;
  /** Shows a line under what is being typed. */
  suggest(line: string): Promise<void>;
  /** Says on the icon how it ended, for there is nowhere else to say it. */
  mark(sign: Sign, title: string): Promise<void>;
}

export interface AddressBar {
  /** The keyword was typed. */
  start(): Promise<void>;
  type(typed: string): Promise<void>;
  /**
   * Enter: a note at the end of the current outline; of the event that is made for it where there is none. What can't be stored yet is kept
   * and tried again, and the icon says so until it is.
   */
  enter(typed: string): Promise<void>;
  /** Takes up what an earlier life of the background could not store. */
  resume(): Promise<void>;
}

/** A page that is busy tells nothing until it is done, which may be never: no note waits for it longer than a person would see. */
const LIMIT_MS = 200;

/** When a note was begun: by the clock at once, with the second of what is playing as soon as the page has told. */
interface Begun {
  readonly moment: Moment;
  readonly whole: Promise<Moment>;
}

export function addressBar({ say, look, keep, newId, shelves, playing, suggest, mark }: Ways): AddressBar {
  /** When the note that is being typed was begun, by its first key. */
  let begun: Begun | null = null;
  const begin = (): Begun => {
    const moment: Moment = { at: new Date().toISOString(), second: null };
    const whole = playing().then(
      found => ({ ...moment, ...found }),
      () => moment,
    );
    return { moment, whole };
  };
  const targetOf = (place: Place): Target => ({
    outline: outlineFor(place, say('unnamedEvent')),
    name: nameOf(place, say),
  });
  /** What the last one went to. */
  let last = '';
  const store = async ({ id, to, note }: Jot) => {
    const storeIn = async (target: Target) => {
      await keep(target.outline, note, id);
      last = target.name;
    };
    await storeIn(to ?? targetOf(await look())).catch(async error => {
      // Deleted before it could be stored: it goes where new things go now, which is said.
      if (!(error instanceof Refusal) || error.code !== 'gone') throw error;
      await storeIn(targetOf(await look()));
    });
  };
  const waiting = jots({
    shelves,
    keep: store,
    kept: () => mark('✓', say('said_jotted', last)),
    refused: (held, why) =>
      mark('!', say(why.code === 'full' ? 'jotHeldFull' : 'jotHeld', held.map(({ note }) => note.text).join(' / '))),
  });
  const type = async (typed: string) => {
    const isEmpty = isUnseen(typed);
    begun = isEmpty ? null : (begun ?? begin());
    await suggest(say(isEmpty ? 'jotHint' : 'jotTo', nameOf(await look(), say)));
  };
  return {
    start: () => type(''),
    type,
    async enter(typed) {
      if (isUnseen(typed)) return mark('…', say('jotHint', nameOf(await look(), say)));
      const id = newId();
      const { moment, whole } = begun ?? begin();
      begun = null;
      const place = await look().catch(() => null);
      const note = { ...typedNote(typed, 0), quote: null, source: null, moment: await soon(whole, moment) };
      await waiting.add({ id, to: place && targetOf(place), note });
    },
    resume: waiting.resume,
  };
}

function soon<T>(answer: Promise<T>, instead: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>(resolve => {
    timer = setTimeout(resolve, LIMIT_MS, instead);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

const nameOf = ({ event, session }: Place, say: Ways['say']): string =>
  session?.title ?? event?.name ?? say('unnamedEvent');

/**
 * A line as Chromium wants it, which is XML (https://developer.chrome.com/docs/extensions/reference/api/omnibox): titles are other
 * people's words, and for a character that XML does not have the whole line would be refused.
 */
export function asXml(text: string): string {
  const allowed = text.toWellFormed().replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  return allowed.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
