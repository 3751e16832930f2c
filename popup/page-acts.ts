// What can be done with a page: each act asks for it.
import { send } from '../src/messages/transport';
import { type Desk, type OutlineChoice, outlineFor } from '../src/model/desk';
import type { PageRead } from '../src/model/facts';
import { keptOrigins, type Origins } from '../src/model/origin';
import type { Id } from '../src/model/record';
import type { Session, SessionFields } from '../src/model/session';
import { VIEW } from '../src/outline/view';
import type { Word } from '../src/ui/words';
import type { EventChosen, PageAct } from './page-choices';
import { highlightNote, linkNote } from './page-notes';

/** The page as it was recognised, corrected and chosen for. */
export interface Given {
  readonly page: PageRead;
  readonly fields: SessionFields;
  readonly origins: Origins;
  readonly event: EventChosen;
  readonly target: Id | null;
  readonly desk: Desk | null;
}

export interface Done {
  /** The word for what was done. */
  readonly said: Word;
  /** The session that the page is, or shows, from now on. */
  readonly session?: Id;
  readonly clipped?: Session;
}

export const does: Record<PageAct, (given: Given) => Promise<Done>> = {
  async clip({ page, fields, origins, event }) {
    const clip = { event: event.choice, page: page.url, fields, ...keptOrigins(origins) };
    const { session, already } = await send('clip', clip);
    return { said: already ? 'said_known' : 'said_clipped', session: session.id, clipped: session };
  },
  async slides({ page, fields, target }) {
    const url = fields.slides.state === 'found' ? fields.slides.url : page.url;
    await send('addSlides', { sessionId: target ?? '', url, title: fields.title || null, view: VIEW });
    return { said: 'said_slides', ...(target && { session: target }) };
  },
  async video({ page, fields, target }) {
    await send('addVideo', {
      sessionId: target ?? '',
      video: { url: fields.video?.url ?? page.url, title: fields.title || null },
      view: VIEW,
    });
    return { said: 'said_video', ...(target && { session: target }) };
  },
  async event({ event: { choice } }) {
    if ('id' in choice) await send('choose', { id: choice.id, over: null });
    else await send('createEvent', choice.create);
    return { said: 'said_event' };
  },
  async link({ page, fields, event, desk }) {
    const note = linkNote(page, fields.title, new Date().toISOString());
    await send('keepNote', { outline: await placeOf(desk, event.name), note, view: VIEW });
    return { said: 'said_link' };
  },
  async highlight({ page, fields, event, desk }) {
    const note = highlightNote(page, fields.title, new Date().toISOString());
    await send('keepNote', { outline: await placeOf(desk, event.name), note, view: VIEW });
    return { said: 'said_highlight' };
  },
};

/** Where notes go. A first note may be on its way, and the event that is made for it is the one of this as well. */
const placeOf = async (desk: Desk | null, eventName: string): Promise<OutlineChoice> =>
  outlineFor(desk?.event ? desk : await send('desk', null), eventName);
