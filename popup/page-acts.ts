// What can be done with a page: each act asks for it.
import { type Asking, send } from '../src/messages/transport';
import { VIEW } from '../src/messages/view';
import type { ChangeOfSession } from '../src/model/change';
import { type Desk, type OutlineChoice, outlineFor } from '../src/model/desk';
import type { PageRead } from '../src/model/facts';
import { keptOrigins, type Origins } from '../src/model/origin';
import type { Id } from '../src/model/record';
import type { Session, SessionFields } from '../src/model/session';
import { nameOfEvent } from '../src/ui/titles';
import type { Word } from '../src/ui/words';
import type { EventChosen, PageAct } from './page-choices';
import { highlightNote, linkNote } from './page-notes';

/** The page as it was recognised, corrected and chosen for. */
export interface Given {
  readonly page: PageRead;
  readonly fields: SessionFields;
  /** What of that was corrected. */
  readonly corrected: Omit<ChangeOfSession, 'id' | 'view'>;
  readonly origins: Origins;
  readonly event: EventChosen;
  readonly target: Id | null;
  readonly desk: Desk | null;
}

export interface Done {
  /** The word for what was done, of this place; else of the session that the page's slides or video go to. */
  readonly said: Word;
  readonly place?: string;
  /** The session that the page is, or shows, from now on. */
  readonly session?: Id;
  readonly clipped?: Session;
}

/** Asked as it is told to; where notes go next is chosen for this moment, and for no later one. */
export const does: Record<PageAct, (given: Given, asking: Asking) => Promise<Done>> = {
  async clip({ page, fields, corrected, origins, event, desk }, asking) {
    const corrections = { ...corrected, view: VIEW };
    const clip = { event: event.choice, page: page.url, fields, ...keptOrigins(origins), corrected: corrections };
    const { session, already } = await send('clip', clip, asking);
    // The event was made for notes, which go out of sight.
    const isBehind = desk?.event?.unnamed && desk.event.id === session.eventId && desk.noteCount > 0;
    const said = already ? 'said_known' : isBehind && !desk.session ? 'said_clippedBehind' : 'said_clipped';
    return { said, session: session.id, clipped: session };
  },
  async slides({ page, fields, target }, asking) {
    const url = fields.slides.state === 'found' ? fields.slides.url : page.url;
    await send('addSlides', { sessionId: target ?? '', url, title: fields.title || null, view: VIEW }, asking);
    return { said: 'said_slides', ...(target && { session: target }) };
  },
  async video({ page, fields, target }, asking) {
    const video = { url: fields.video?.url ?? page.url, title: fields.title || null };
    await send('addVideo', { sessionId: target ?? '', video, view: VIEW }, asking);
    return { said: 'said_video', ...(target && { session: target }) };
  },
  async event({ event: { name, choice } }, asking) {
    if ('id' in choice) {
      await send('choose', { id: choice.id, over: null });
      return { said: 'said_goesTo', place: nameOfEvent(name) };
    }
    await send('createEvent', choice.create, asking);
    return { said: 'said_event' };
  },
  async link({ page, fields, event, desk }, asking) {
    const note = linkNote(page, fields.title, new Date().toISOString());
    await send('keepNote', { outline: await placeOf(desk, event.name), note, view: VIEW }, asking);
    return { said: 'said_link' };
  },
  async highlight({ page, fields, event, desk }, asking) {
    const note = highlightNote(page, fields.title, new Date().toISOString());
    await send('keepNote', { outline: await placeOf(desk, event.name), note, view: VIEW }, asking);
    return { said: 'said_highlight' };
  },
};

/** Where notes go. A first note may be on its way, and the event that is made for it is the one of this as well. */
const placeOf = async (desk: Desk | null, eventName: string): Promise<OutlineChoice> =>
  outlineFor(desk?.event ? desk : await send('desk', null), eventName);
