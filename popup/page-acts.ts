// What can be done with a page: each act asks for it.
import { send } from '../src/messages/transport';
import { type Desk, outlineFor } from '../src/model/desk';
import type { PageRead } from '../src/model/facts';
import { readFrom } from '../src/model/from-facts';
import type { Id } from '../src/model/record';
import type { SessionFields } from '../src/model/session';
import type { Word } from '../src/ui/words';
import type { EventChosen, PageAct } from './page-choices';
import { highlightNote, linkNote } from './page-notes';

/** The page as it was recognised, corrected and chosen for. */
export interface Given {
  readonly page: PageRead;
  readonly fields: SessionFields;
  readonly event: EventChosen;
  readonly target: Id | null;
  readonly desk: Desk | null;
}

/** Each resolves with the word for what was done. */
export const does: Record<PageAct, (given: Given) => Promise<Word>> = {
  async clip({ page, fields, event }) {
    const clip = { event: event.choice, page: page.url, fields, readFrom: readFrom(page.facts) };
    const { already } = await send('clip', clip);
    return already ? 'said_known' : 'said_clipped';
  },
  async slides({ page, fields, target }) {
    const url = fields.slides.state === 'found' ? fields.slides.url : page.url;
    await send('addSlides', { sessionId: target ?? '', url, title: fields.title || null });
    return 'said_slides';
  },
  async video({ page, fields, target }) {
    await send('addVideo', {
      sessionId: target ?? '',
      video: { url: fields.video?.url ?? page.url, title: fields.title || null },
    });
    return 'said_video';
  },
  async event({ event: { choice } }) {
    if ('id' in choice) await send('choose', { id: choice.id });
    else await send('createEvent', choice.create);
    return 'said_event';
  },
  async link({ page, fields, event, desk }) {
    const note = linkNote(page, fields.title, new Date().toISOString());
    await send('keepNote', { outline: outlineFor(desk, event.name), note });
    return 'said_link';
  },
  async highlight({ page, fields, event, desk }) {
    const note = highlightNote(page, fields.title, new Date().toISOString());
    await send('keepNote', { outline: outlineFor(desk, event.name), note });
    return 'said_highlight';
  },
};
