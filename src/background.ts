import { v7 } from 'uuid';
import browser, { type Tabs } from 'webextension-polyfill';
import { addressBar, asXml } from './background/address-bar';
import { putOnClipboard } from './background/clipboard';
import { givenIn, keepGiven } from './background/given';
import { iconMarker } from './background/icon';
import { type Player, playersHere, playingOf } from './background/playing';
import { readTab, type TabRead } from './background/read-tab';
import { cancelRestoring, restoring } from './background/restoring';
import { seePage } from './background/see-page';
import type { Handlers } from './messages/contract';
import { announce, announceEdit, announceRestored, serve } from './messages/transport';
import { pageKey } from './model/address';
import type { Edited, Options } from './model/desk';
import type { PageRead } from './model/facts';
import type { Turned } from './model/history';
import type { Handover } from './recognize/handover';
import { pageReadOf } from './recognize/recognize';
import { backUp, restore } from './store/backups';
import { clearBlank } from './store/blanks';
import { bundleOf, lookAtDesk, lookAtNotebook, lookElsewhere } from './store/desk';
import { keepLine } from './store/drafts';
import { keepEdit } from './store/edits';
import { changeEvent, choose, createEvent } from './store/events';
import { forget, recall } from './store/forget';
import { redo, undo } from './store/history';
import { keepNote } from './store/notes';
import { keepPageDraft } from './store/page-drafts';
import { addSlides, addVideo, changeSession, clip, createSession, moveSession } from './store/sessions';
import { changeOptions, keepDraft, listOptions } from './store/settings';
import { openStore } from './store/store';
import { listTags, renameTag, tagsInUse, undoRename } from './store/tags';
import { titleOf } from './store/titles';
import { lookAtTrash, purge, purgeOld, putBack } from './store/trash';

const store = openStore('talkmark', {
  id: () => v7(),
  now: () => new Date().toISOString(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** What holds until the user chooses otherwise: the report speaks the language that all our own words are shown in. */
const defaults: Options = { language: browser.i18n.getMessage('language') === 'ja' ? 'ja' : 'en' };

async function inject(tabId: number): Promise<PageRead | undefined> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['content.js'],
    injectImmediately: true,
  });
  const handed = frame?.result as Handover | undefined;
  return handed && pageReadOf(handed);
}

/** Reads the page of a tab that the user acted on; a panel in its window shows it from then on. */
async function give({ id: tabId = -1, windowId = -1, ...tab }: Tabs.Tab): Promise<TabRead> {
  const read = await readTab(tab, () => inject(tabId));
  void keepGiven(browser.storage.session, windowId, { tabId, read }).then(() => announce('given'));
  return read;
}

/** Of every frame that Talkmark may look into now; of none where it may not. */
async function players(tabId: number): Promise<Player[]> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: playersHere, injectImmediately: true })
    .catch(() => []);
  return frames.flatMap(({ result }) => (result as Player[] | undefined) ?? []);
}

/** Tells the views once the action is on the disk, and before its answer. */
async function told<T>(action: Promise<T>): Promise<T> {
  const result = await action;
  announce();
  clearTrash();
  return result;
}

/** What reached beyond an outline is news to more than that. */
async function toldTurn(action: Promise<Turned>): Promise<Turned> {
  const turned = await action;
  return turned.far ? told(Promise.resolve(turned)) : toldEdit(Promise.resolve(turned));
}

/** The same of an edit: the views are told what it did. */
async function toldEdit<T extends Edited>(action: Promise<T>): Promise<T> {
  const edited = await action;
  announceEdit(edited);
  clearTrash();
  return edited;
}

/** Once in each life of the background, behind an act: nobody waits for it, and no timer wakes for it. */
let isTrashCleared = false;
function clearTrash(): void {
  if (isTrashCleared) return;
  isTrashCleared = true;
  // What failed is tried in the next life.
  purgeOld(store).catch(() => {});
}

/** The title of the tab in front, where that is the page and may be known. */
async function titleInFront(url: string): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url && pageKey(tab.url) === pageKey(url) ? (tab.title ?? null) : null;
}

const handlers: Handlers = {
  desk: outlook => lookAtDesk(store, defaults, outlook),
  elsewhere: eventId => lookElsewhere(store, eventId),
  page: async ({ tabId, eventId }) => seePage(store, await give(await browser.tabs.get(tabId)), eventId),
  given: async ({ windowId, eventId }) => {
    const given = await givenIn(browser.storage.session, windowId);
    return given && { tabId: given.tabId, seen: await seePage(store, given.read, eventId) };
  },
  playing: async ({ tabId }) => playingOf(await players(tabId)),
  notebook: ({ eventId }) => lookAtNotebook(store, eventId, defaults),
  bundle: eventId => bundleOf(store, eventId),
  options: async () => ({ ...defaults, ...(await listOptions(store)) }),
  tags: () => tagsInUse(store),
  listTags: () => listTags(store),
  pageTitle: async url => (await titleOf(store, url)) ?? titleInFront(url),

  choose: ({ id, over }, request) => told(choose(store.once(request), id, over)),
  keepDraft: draft => keepDraft(store, draft),
  keepLine: line => keepLine(store, line),
  keepPageDraft: draft => keepPageDraft(store, draft),

  clip: (input, request) => told(clip(store.once(request), input)),
  createEvent: (fields, request) => told(createEvent(store.once(request), fields)),
  createSession: ({ eventId, title, over }, request) => told(createSession(store.once(request), eventId, title, over)),
  changeEvent: ({ id, change }, request) => told(changeEvent(store.once(request), id, change)),
  changeSession: ({ id, change, origins, view }, request) =>
    told(changeSession(store.once(request), id, change, origins, view)),
  moveSession: ({ id, before, view }, request) => told(moveSession(store.once(request), id, before, view)),
  addSlides: ({ sessionId, view, ...slides }, request) => told(addSlides(store.once(request), sessionId, slides, view)),
  addVideo: ({ sessionId, video, view }, request) => told(addVideo(store.once(request), sessionId, video, view)),

  keepNote: ({ outline, note, view }, request) => told(keepNote(store.once(request), outline, note, view)),
  edit: ({ outline, edit, draft, by }, request) => {
    const kept = keepEdit(store.once(request), outline, edit, draft, by);
    // An event that is made for it is news to more than its outline.
    return 'create' in outline ? told(kept) : toldEdit(kept);
  },
  undo: (input, request) => toldTurn(undo(store.once(request), input)),
  redo: (input, request) => toldTurn(redo(store.once(request), input)),
  clearBlank: ids => toldEdit(clearBlank(store, ids)),
  forget: ({ id, view }, request) => told(forget(store.once(request), id, view)),
  recall: ({ id, view }, request) => told(recall(store.once(request), id, view)),
  renameTag: ({ view, ...names }, request) => told(renameTag(store.once(request), names, view)),
  undoRename: ({ id, view }, request) => told(undoRename(store.once(request), id, view)),
  trash: () => lookAtTrash(store),
  putBack: ({ deletion, view }, request) => told(putBack(store.once(request), deletion, view)),
  purge: (deletions, request) => told(purge(store.once(request), deletions)),

  changeOptions: (change, request) => told(changeOptions(store.once(request), change)),
  backup: () => backUp(store),
  restore: (json, request) =>
    told(
      restoring(request, signal => restore(store, json, { signal, on: part => announceRestored({ request, part }) })),
    ),
  cancelRestore: async request => cancelRestoring(request),
  copy: content => putOnClipboard(content),
};

serve(handlers);

browser.commands?.onCommand.addListener((command, tab) => {
  if (command !== 'open-panel' || !tab) return;
  // At once: a browser opens it for the key that was pressed, and not for what happens later.
  if (__BROWSER__ === 'firefox') void browser.sidebarAction.open();
  else void chrome.sidePanel.open({ windowId: tab.windowId ?? -1 });
  void give(tab);
});

const say = (name: string, ...values: string[]) => browser.i18n.getMessage(name, values);

const bar = addressBar({
  say,
  look: () => lookAtDesk(store, defaults, { page: null, writing: null }),
  keep: async (outline, note, request) => {
    // Each as an opening of its own.
    await told(keepNote(store.once(request), outline, note, v7()));
    announce('jotted');
  },
  newId: v7,
  shelves: [browser.storage.local, browser.storage.session],
  async playing() {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return playingOf(await players(tab?.id ?? -1));
  },
  // Firefox shows the line as it is.
  suggest: async line =>
    browser.omnibox.setDefaultSuggestion({ description: __BROWSER__ === 'firefox' ? line : asXml(line) }),
  mark: iconMarker(browser.action, say('name')),
});
void bar.resume();
// What waits from before the browser was closed is tried as soon as it is open: to be told of that wakes the background.
browser.runtime.onStartup.addListener(() => {});
// Firefox for Android has an address bar of its own.
browser.omnibox?.onInputStarted.addListener(() => void bar.start());
browser.omnibox?.onInputChanged.addListener(typed => void bar.type(typed));
browser.omnibox?.onInputEntered.addListener(typed => void bar.enter(typed));
