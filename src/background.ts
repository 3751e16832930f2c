import { v7 } from 'uuid';
import browser from 'webextension-polyfill';
import { putOnClipboard } from './background/clipboard';
import { readTab } from './background/read-tab';
import { seePage } from './background/see-page';
import type { Handlers } from './messages/contract';
import { announce, serve } from './messages/transport';
import type { Options } from './model/desk';
import type { PageRead } from './model/facts';
import { backUp, restore } from './store/backups';
import { bundleOf, lookAtDesk, lookAtNotebook } from './store/desk';
import { keepEdit } from './store/edits';
import { changeEvent, choose, createEvent } from './store/events';
import { forget, recall } from './store/forget';
import { changeNote, keepNote } from './store/notes';
import { addSlides, addVideo, changeSession, clip, createSession, moveSession } from './store/sessions';
import { changeOptions, keepDraft, listOptions } from './store/settings';
import { openStore } from './store/store';

const store = openStore('talkmark', { id: () => v7(), now: () => new Date().toISOString() });

/** What holds until the user chooses otherwise: the report speaks the browser's language. */
const defaults: Options = { language: browser.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en' };

async function inject(tabId: number): Promise<PageRead | undefined> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['content.js'],
    injectImmediately: true,
  });
  return frame?.result as PageRead | undefined;
}

/** Tells the views once the action is on the disk, and before its answer. */
async function told<T>(action: Promise<T>): Promise<T> {
  const result = await action;
  announce();
  return result;
}

const handlers: Handlers = {
  desk: () => lookAtDesk(store, defaults),
  page: async tabId => seePage(store, await readTab(await browser.tabs.get(tabId), () => inject(tabId))),
  notebook: ({ eventId }) => lookAtNotebook(store, eventId, defaults),
  bundle: eventId => bundleOf(store, eventId),
  options: async () => ({ ...defaults, ...(await listOptions(store)) }),

  choose: ({ id }) => told(choose(store, id)),
  keepDraft: draft => keepDraft(store, draft),

  clip: input => told(clip(store, input)),
  createEvent: fields => told(createEvent(store, fields)),
  createSession: ({ eventId, title }) => told(createSession(store, eventId, title)),
  changeEvent: ({ id, change }) => told(changeEvent(store, id, change)),
  changeSession: ({ id, change }) => told(changeSession(store, id, change)),
  moveSession: ({ id, before }) => told(moveSession(store, id, before)),
  addSlides: ({ sessionId, ...slides }) => told(addSlides(store, sessionId, slides)),
  addVideo: ({ sessionId, video }) => told(addVideo(store, sessionId, video)),

  keepNote: ({ outline, note, fromDraft }) => told(keepNote(store, outline, note, fromDraft)),
  edit: ({ under, edit }) => told(keepEdit(store, under, edit)),
  changeNote: ({ id, change }) => told(changeNote(store, id, change)),
  forget: id => told(forget(store, id)),
  recall: id => told(recall(store, id)),

  changeOptions: change => told(changeOptions(store, change)),
  backup: () => backUp(store),
  restore: json => told(restore(store, json)),
  copy: content => putOnClipboard(content),
};

serve(handlers);
