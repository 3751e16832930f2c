// What each request does. No decisions: the store's actions, each with who is told of it.
import type { Handlers } from '../messages/contract';
import { announce } from '../messages/news';
import { refusedAs } from '../messages/transport';
import type { ChangeAsked } from '../model/change';
import type { Options } from '../model/desk';
import type { Playing } from '../model/video';
import { backUp, restore } from '../store/backups';
import { clearBlank } from '../store/blanks';
import { bundleOf, lookAtDesk, lookAtNotebook, lookElsewhere } from '../store/desk';
import { keepLine } from '../store/drafts';
import { keepEdit } from '../store/edits';
import { changeEvent, choose, createEvent } from '../store/events';
import { forget, recall } from '../store/forget';
import { redo, undo } from '../store/history';
import { keepNote } from '../store/notes';
import { keepPageDraft } from '../store/page-drafts';
import { addSlides, addVideo, changeSession, clip, createSession, moveSession } from '../store/sessions';
import { changeOptions, keepDraft, listOptions } from '../store/settings';
import type { Store } from '../store/store';
import { listTags, renameTag, tagsInUse, undoRename } from '../store/tags';
import { titleOf } from '../store/titles';
import { lookAtTrash, purge, putBack } from '../store/trash';
import { putOnClipboard } from './clipboard';
import type { Given } from './given';
import type { Partings } from './partings';
import type { TabRead } from './read-tab';
import { cancelRestoring, restoring } from './restoring';
import { seePage } from './see-page';
import type { Telling } from './telling';

/** What is seen of the browser's tabs. */
interface Looks {
  /** Reads the page of this tab, which the user acted on. */
  read(tabId: number): Promise<TabRead>;
  givenIn(windowId: number): Promise<Given | null>;
  playing(tabId: number): Promise<Playing | null>;
  /** The title of the tab in front, where that is the page and may be known. */
  titleInFront(url: string): Promise<string | null>;
}

type Changes = Pick<Handlers, ChangeAsked['ask']>;

/** Facts as they are changed: asked by the views that they are typed in, and for those that ended before. */
export const changesOf = (store: Store, tell: Telling): Changes => ({
  changeEvent: (change, request) => tell.all(changeEvent(store.once(request), change)),
  changeSession: (change, request) => tell.all(changeSession(store.once(request), change)),
});

/** All else that `serve` answers, and that. */
export const handlersOf = (
  store: Store,
  defaults: Options,
  tell: Telling,
  changes: Changes,
  partings: Partings,
  look: Looks,
): Handlers => ({
  desk: async outlook => {
    await partings.carryOut();
    return lookAtDesk(store, defaults, outlook);
  },
  elsewhere: eventId => lookElsewhere(store, eventId),
  page: async ({ tabId, eventId }) => seePage(store, await look.read(tabId), eventId),
  given: async ({ windowId, eventId }) => {
    const given = await look.givenIn(windowId);
    return given && { tabId: given.tabId, seen: await seePage(store, given.read, eventId) };
  },
  playing: ({ tabId }) => look.playing(tabId),
  notebook: async ({ eventId }) => {
    await partings.carryOut();
    return lookAtNotebook(store, eventId, defaults);
  },
  bundle: eventId => bundleOf(store, eventId),
  options: async () => ({ ...defaults, ...(await listOptions(store)) }),
  tags: () => tagsInUse(store),
  listTags: () => listTags(store),
  pageTitle: async url => (await titleOf(store, url)) ?? look.titleInFront(url),

  choose: ({ id, over }, request) => tell.all(choose(store.once(request), id, over)),
  keepDraft: draft => keepDraft(store, draft),
  keepLine: line => keepLine(store, line),
  keepPageDraft: draft => keepPageDraft(store, draft),
  keepParting: parting => partings.keep(parting),

  clip: (input, request) => tell.all(clip(store.once(request), input)),
  createEvent: (fields, request) => tell.all(createEvent(store.once(request), fields)),
  createSession: ({ eventId, title, over }, request) =>
    tell.all(createSession(store.once(request), eventId, title, over)),
  ...changes,
  moveSession: ({ id, by, among, view }, request) => tell.all(moveSession(store.once(request), id, by, among, view)),
  addSlides: ({ sessionId, view, ...slides }, request) =>
    tell.all(addSlides(store.once(request), sessionId, slides, view)),
  addVideo: ({ sessionId, video, view }, request) => tell.all(addVideo(store.once(request), sessionId, video, view)),

  keepNote: ({ outline, note, view }, request) => tell.all(keepNote(store.once(request), outline, note, view)),
  edit: ({ outline, edit, draft, by }, request) => {
    const kept = keepEdit(store.once(request), outline, edit, draft, by);
    // An event that is made for it is news to more than its outline.
    return 'create' in outline ? tell.all(kept) : tell.edit(kept);
  },
  undo: (input, request) => tell.turn(undo(store.once(request), input)),
  redo: (input, request) => tell.turn(redo(store.once(request), input)),
  clearBlank: ids => tell.edit(clearBlank(store, ids)),
  forget: ({ id, view }, request) => tell.all(forget(store.once(request), id, view)),
  recall: ({ id, view }, request) => tell.all(recall(store.once(request), id, view)),
  renameTag: ({ view, ...names }, request) => tell.all(renameTag(store.once(request), names, view)),
  undoRename: ({ id, view }, request) => tell.all(undoRename(store.once(request), id, view)),
  trash: () => lookAtTrash(store),
  putBack: ({ deletion, view }, request) => tell.all(putBack(store.once(request), deletion, view)),
  purge: (deletions, request) => tell.all(purge(store.once(request), deletions)),

  changeOptions: (change, request) => tell.all(changeOptions(store.once(request), change)),
  backup: () => backUp(store),
  restore: (json, request) => {
    const work = restoring(request, signal =>
      restore(store, json, { signal, on: part => announce('restored', { request, part }) }),
    );
    work.then(
      counts => announce('restoreOver', { request, counts }),
      error => announce('restoreOver', { request, ...refusedAs(error) }),
    );
    return tell.all(work);
  },
  cancelRestore: async request => cancelRestoring(request),
  copy: content => putOnClipboard(content),
});
