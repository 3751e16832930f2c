// Notes from the address bar: `tm words #tag` goes where new things go.
import { type Desk, type OutlineChoice, outlineFor } from '../model/desk';
import type { Moment, NoteFields } from '../model/note';
import { Refusal } from '../model/refusal';
import { typedNote } from '../model/typed-note';
import type { Playing } from '../model/video';

interface Ways {
  /** The messages of the interface, as the browser has them. */
  say(name: string, ...values: string[]): string;
  /** Where new things go now. */
  look(): Promise<Pick<Desk, 'event' | 'session'>>;
  keep(outline: OutlineChoice, note: NoteFields): Promise<unknown>;
  /** What the tab in front is playing, where Talkmark may look. */
  playing(): Promise<Playing | null>;
  /** Shows a line under what is being typed. */
  suggest(line: string): Promise<void>;
  /** Says on the icon how it ended, for there is nowhere else to say it. */
  mark(sign: '✓' | '…' | '!', title: string): Promise<void>;
}

export interface AddressBar {
  /** The keyword was typed. */
  start(): Promise<void>;
  type(typed: string): Promise<void>;
  /** Enter: a note at the end of the current outline; of the event that is made for it where there is none. */
  enter(typed: string): Promise<void>;
}

export function addressBar({ say, look, keep, playing, suggest, mark }: Ways): AddressBar {
  /** When the note that is being typed was begun, by its first key. */
  let begun: Promise<Moment> | null = null;
  const begin = async (): Promise<Moment> => {
    const at = new Date().toISOString();
    return { at, second: null, ...(await playing().catch(() => null)) };
  };
  const type = async (typed: string) => {
    const isEmpty = typed.trim() === '';
    begun = isEmpty ? null : (begun ?? begin());
    await suggest(say(isEmpty ? 'jotHint' : 'jotTo', nameOf(await look(), say)));
  };
  const keepTyped = async (typed: string) => {
    const moment = await (begun ?? begin());
    begun = null;
    const place = await look();
    await keep(outlineFor(place, say('unnamedEvent')), { ...typedNote(typed, 0), quote: null, source: null, moment });
    await mark('✓', say('said_jotted', nameOf(place, say)));
  };
  return {
    start: () => type(''),
    type,
    async enter(typed) {
      if (typed.trim() === '') return mark('…', say('jotHint', nameOf(await look(), say)));
      await keepTyped(typed).catch(error => {
        const { code, detail } = error instanceof Refusal ? error : new Refusal('unexpected', String(error));
        return mark('!', say(`refused_${code}`, detail));
      });
    },
  };
}

const nameOf = ({ event, session }: Pick<Desk, 'event' | 'session'>, say: Ways['say']): string =>
  session?.title ?? event?.name ?? say('unnamedEvent');

/**
 * A line as Chromium wants it, which is XML (https://developer.chrome.com/docs/extensions/reference/api/omnibox): titles are other
 * people's words, and for a character that XML does not have the whole line would be refused.
 */
export function asXml(text: string): string {
  const allowed = text.toWellFormed().replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  return allowed.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
