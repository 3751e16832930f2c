import { render } from 'preact';
import browser from 'webextension-polyfill';
import { speak, t } from '../src/ui/words';
import { Popup } from './Popup';
import { pageOf } from './page-source';

speak((name, values) => browser.i18n.getMessage(name, values));
document.documentElement.lang = t('language');

/** The tab that the user sees; where the popup itself fills a tab, as on a phone, the one that was seen before it. */
async function pageTab(): Promise<number | null> {
  const own = await browser.tabs.getCurrent();
  if (!own) return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;
  const others = (await browser.tabs.query({ currentWindow: true })).filter(tab => tab.id !== own.id);
  others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return others[0]?.id ?? null;
}

// The browser gives it the size of what is in it, and no other page.
if (browser.extension.getViews({ type: 'popup' }).includes(window)) document.documentElement.classList.add('popup');

/** Firefox for Android has no sidebar. */
const hasPanel = __BROWSER__ === 'chrome' || 'sidebarAction' in browser;

/** Which window this is has to be known before the click: a browser opens a panel for the click, and not for what happens later. */
let windowId = -1;
void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  windowId = tab?.windowId ?? -1;
});

function openPanel(): void {
  const opening = __BROWSER__ === 'firefox' ? browser.sidebarAction.open() : chrome.sidePanel.open({ windowId });
  // The draft is where the panel finds it: both are one place to type.
  void opening.then(() => window.close());
}

const root = document.getElementById('root');
if (root) {
  render(
    <Popup
      source={pageOf(pageTab)}
      onOpenPanel={hasPanel ? openPanel : undefined}
      onOpenNotebook={() => {
        void browser.tabs.create({ url: browser.runtime.getURL('notebook/index.html') });
        window.close();
      }}
      onOpenOptions={() => {
        void browser.runtime.openOptionsPage();
        window.close();
      }}
    />,
    root,
  );
}
