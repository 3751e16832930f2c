import { v7 } from 'uuid';
import browser, { type Tabs } from 'webextension-polyfill';
import { addressBar, asXml } from './background/address-bar';
import { givenIn, keepGiven } from './background/given';
import { changesOf, handlersOf } from './background/handlers';
import { iconMarker } from './background/icon';
import { partingsOf } from './background/partings';
import { type Player, playersHere, playingOf } from './background/playing';
import { readTab, type TabRead } from './background/read-tab';
import { tellingBefore } from './background/telling';
import { announce } from './messages/news';
import { serve } from './messages/transport';
import { openViews } from './messages/views';
import { pageKey } from './model/address';
import type { Options } from './model/desk';
import type { PageRead } from './model/facts';
import type { Handover } from './recognize/handover';
import { pageReadOf } from './recognize/recognize';
import { lookAtDesk } from './store/desk';
import { keepNote } from './store/notes';
import { openStore } from './store/store';
import { purgeOld } from './store/trash';

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

/** The title of the tab in front, where that is the page and may be known. */
async function titleInFront(url: string): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url && pageKey(tab.url) === pageKey(url) ? (tab.title ?? null) : null;
}

// What failed of it is tried in the next life.
const tell = tellingBefore(() => void purgeOld(store).catch(() => {}));

const changes = changesOf(store, tell);
const partings = partingsOf(store, openViews, each =>
  each.ask === 'changeEvent' ? changes.changeEvent(each.input, each.id) : changes.changeSession(each.input, each.id),
);

serve(
  handlersOf(store, defaults, tell, changes, partings, {
    read: async tabId => give(await browser.tabs.get(tabId)),
    givenIn: windowId => givenIn(browser.storage.session, windowId),
    playing: async tabId => playingOf(await players(tabId)),
    titleInFront,
  }),
);

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
    await tell.all(keepNote(store.once(request), outline, note, v7()));
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
