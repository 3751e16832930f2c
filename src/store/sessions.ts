import { pageKey } from '../model/address';
import type { Clip, Clipped } from '../model/desk';
import { compareOrder, orderBetween } from '../model/order';
import { keptOrigins, OF_ADDRESS, type Origins, originsOf, TYPED, typedFields } from '../model/origin';
import { orderAtEnd } from '../model/outline';
import { born, changed, type Id, isLive } from '../model/record';
import { Refusal } from '../model/refusal';
import { type Session, type SessionFields, sessionTitled, type Video } from '../model/session';
import { address } from './addresses';
import { sessionOfPage } from './desk';
import { eventFor } from './events';
import { liveSessions } from './live';
import { dropPageDraft } from './page-drafts';
import { putChanged } from './session-changes';
import { choosePlace, usePlace } from './settings';
import type { Store, WriteTx } from './store';

/**
 * Keeps a session at the end of its event, which is the place used last. A page that was clipped before gives the session it has,
 * unchanged, however often and however fast it is clipped: looking and keeping are one transaction.
 */
export function clip(store: Store, { event: choice, page, fields, readFrom, readWords = {} }: Clip): Promise<Clipped> {
  return store.act(async tx => {
    const [key] = keysOf(page);
    const known = key === undefined ? null : await sessionOfPage(tx, key);
    const session =
      known ??
      (await putNew(
        tx,
        { ...fields, readFrom, readWords, pages: keysOf(page) },
        (
          await eventFor(tx, choice, store)
        ).id,
        store,
      ));
    await usePlace(tx, { eventId: session.eventId, under: session.id }, store.stamps);
    if (key !== undefined) await dropPageDraft(tx, key);
    return { session, already: known !== null };
  });
}

/** A session typed by its title alone, and chosen; `over` as in `choose`. */
export function createSession(store: Store, eventId: Id, title: string, over: Id | null = null): Promise<Session> {
  return store.act(async tx => {
    const event = await eventFor(tx, { id: eventId }, store);
    const session = await putNew(
      tx,
      { ...sessionTitled(title), readFrom: { title: TYPED.place }, pages: [] },
      event.id,
      store,
    );
    await choosePlace(tx, { eventId, under: session.id }, store.stamps, over);
    return session;
  });
}

async function putNew(
  tx: WriteTx,
  fields: SessionFields & Pick<Session, 'readFrom' | 'readWords' | 'pages'>,
  eventId: Id,
  store: Store,
): Promise<Session> {
  const title = fields.title.trim();
  if (!title) throw new Refusal('noTitle');
  const pages = [...new Set([...fields.pages, ...keysOf(fields.url)])];
  const order = orderAtEnd(await tx.objectStore('sessions').index('byEvent').getAll(eventId));
  const session = born({ ...fields, ...withAddresses(fields), title, eventId, order, pages }, store.stamps);
  await tx.objectStore('sessions').put(session);
  return session;
}

/**
 * Corrects what is known of a session; `origins` where the new values come from, if they were not typed. The page it was clipped from
 * stays known, also where the official address changes. Here and below, `view` is whose step it is; null for none.
 */
export function changeSession(
  store: Store,
  id: Id,
  change: Partial<SessionFields>,
  origins: Origins = typedFields(change),
  view: Id | null = null,
): Promise<void> {
  return store.act(async tx => {
    const session = await sessionIn(tx, id);
    if (change.title !== undefined && !change.title.trim()) throw new Refusal('noTitle');
    const pages = [...new Set([...session.pages, ...keysOf(change.url ?? null)])];
    const next = { ...change, ...withAddresses(change), pages, ...withOrigins(session, origins) };
    await putChanged(tx, session, changed(session, next, store.stamps.now()), view, store);
  });
}

/** Says where a session's slides are; it is the place used last. */
export function addSlides(
  store: Store,
  id: Id,
  { url, title }: { url: string; title: string | null },
  view: Id | null = null,
): Promise<void> {
  return add(store, id, { slides: { state: 'found', url: address(url), title } }, view);
}

export function addVideo(store: Store, id: Id, video: Video, view: Id | null = null): Promise<void> {
  return add(store, id, { video: { ...video, url: address(video.url) } }, view);
}

function add(store: Store, id: Id, change: Partial<SessionFields>, view: Id | null): Promise<void> {
  return store.act(async tx => {
    const session = await sessionIn(tx, id);
    // A deck's or recording's own page is what says that it is one.
    const read = Object.keys(change).map(field => [field, { place: OF_ADDRESS, words: '' }]);
    const next = { ...change, ...withOrigins(session, Object.fromEntries(read)) };
    await putChanged(tx, session, changed(session, next, store.stamps.now()), view, store);
    await usePlace(tx, { eventId: session.eventId, under: id }, store.stamps);
  });
}

/** Puts a session in front of another of its event, or last. */
export function moveSession(store: Store, id: Id, before: Id | null, view: Id | null = null): Promise<void> {
  return store.act(async tx => {
    const session = await sessionIn(tx, id);
    const others = (await liveSessions(tx, session.eventId)).filter(other => other.id !== id).sort(compareOrder);
    const at = before === null ? others.length : others.findIndex(other => other.id === before);
    if (at < 0) throw new Refusal('gone');
    const order = orderBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null);
    await putChanged(tx, session, changed(session, { order }, store.stamps.now()), view, store);
  });
}

async function sessionIn(tx: WriteTx, id: Id): Promise<Session> {
  const session = await tx.objectStore('sessions').get(id);
  if (!session || !isLive(session)) throw new Refusal('gone');
  return session;
}

const withOrigins = (session: Session, origins: Origins) => keptOrigins({ ...originsOf(session), ...origins });

const keysOf = (url: string | null): string[] => {
  const key = url === null ? null : pageKey(url);
  return key === null ? [] : [key];
};

/** The addresses among these fields, parsed; refuses the whole where one is not http(s). */
function withAddresses(fields: Partial<SessionFields>): Partial<SessionFields> {
  const { url, slides, video } = fields;
  return {
    ...(url && { url: address(url) }),
    ...(slides?.state === 'found' && { slides: { ...slides, url: address(slides.url) } }),
    ...(video && { video: { ...video, url: address(video.url) } }),
  };
}
