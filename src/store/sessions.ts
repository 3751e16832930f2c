import { pageKey } from '../model/address';
import { type ChangeOfSession, isTyped, type Met, mergedChange } from '../model/change';
import type { Clip, Clipped } from '../model/desk';
import { orderBetween, parted } from '../model/order';
import { keptOrigins, OF_ADDRESS, type Origins, originsOf, TYPED, typedFields } from '../model/origin';
import { orderAtEnd } from '../model/outline';
import { born, changed, type Id, isLive } from '../model/record';
import { Refusal } from '../model/refusal';
import { type Session, type SessionFields, sessionTitled, type Video } from '../model/session';
import { address } from './addresses';
import { sessionOfPage } from './desk';
import { eventFor } from './events';
import { bringBackIn } from './forget';
import { liveSessions } from './live';
import { dropPageDraft } from './page-drafts';
import { putChanged } from './session-changes';
import { choosePlace, usePlace } from './settings';
import type { Store, WriteTx } from './store';

/**
 * Keeps a session at the end of its event, which is the place used last. A page that was clipped before gives the session it has,
 * with what was corrected of it, however often and however fast it is clipped: looking and keeping are one transaction.
 */
export function clip(
  store: Store,
  { event: choice, page, fields, readFrom, readWords = {}, corrected = { change: {} } }: Clip,
): Promise<Clipped> {
  return store.act(async tx => {
    const [key] = keysOf(page);
    const known = key === undefined ? null : await sessionOfPage(tx, key);
    const session = known
      ? (await correctedIn(tx, known, corrected, store)).session
      : await putNew(
          tx,
          { ...fields, readFrom, readWords, pages: keysOf(page) },
          (await eventFor(tx, choice, store)).id,
          store,
        );
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
 * Corrects what is known of a session, and answers with what that met. The page it was clipped from stays known, also where the official
 * address changes. Here and below, `view` is whose step it is; null for none.
 */
export function changeSession(store: Store, { id, ...change }: ChangeOfSession): Promise<Met | null> {
  return store.act(async tx => {
    if (isTyped(change)) await bringBackIn(tx, id, store.stamps.now());
    return (await correctedIn(tx, await sessionIn(tx, id), change, store)).met;
  });
}

async function correctedIn(
  tx: WriteTx,
  session: Session,
  { change: asked, was, origins = typedFields(asked), view }: Omit<ChangeOfSession, 'id'>,
  store: Store,
): Promise<{ readonly session: Session; readonly met: Met | null }> {
  if (Object.keys(asked).length === 0) return { session, met: null };
  const { change, met } = mergedChange<SessionFields>(session, asked, was);
  if (change.title !== undefined && !change.title.trim()) throw new Refusal('noTitle');
  const pages = [...new Set([...session.pages, ...keysOf(change.url ?? null)])];
  const next = { ...change, ...withAddresses(change), pages, ...withOrigins(session, origins) };
  const after = changed(session, next, store.stamps.now());
  await putChanged(tx, session, after, view ?? null, store);
  return { session: after, met };
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

/** Puts a session right behind the next of these sessions of its event, or in front of the one before; at its end it stays. */
export function moveSession(
  store: Store,
  id: Id,
  by: 1 | -1,
  among: readonly Id[],
  view: Id | null = null,
): Promise<void> {
  return store.act(async tx => {
    const all = await partedIn(tx, (await sessionIn(tx, id)).eventId, store);
    const at = all.findIndex(each => each.id === id);
    const session = all[at];
    if (!session) throw new Refusal('gone');
    const isPassed = (each: Session, i: number) => (i - at) * by > 0 && among.includes(each.id);
    const past = by < 0 ? all.findLastIndex(isPassed) : all.findIndex(isPassed);
    if (past < 0) return;
    const to = by < 0 ? past : past + 1;
    const order = orderBetween(all[to - 1]?.order ?? null, all[to]?.order ?? null);
    await putChanged(tx, session, changed(session, { order }, store.stamps.now()), view, store);
  });
}

/** The sessions of an event in order, those parted that have one place in it: two people's backups can have made them there. */
async function partedIn(tx: WriteTx, eventId: Id, { stamps }: Store): Promise<Session[]> {
  const all = await liveSessions(tx, eventId);
  const own = parted(all);
  for (const [session, order] of own) await tx.objectStore('sessions').put(changed(session, { order }, stamps.now()));
  return own.size === 0 ? all : liveSessions(tx, eventId);
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
