import { render } from 'preact';
import browser from 'webextension-polyfill';
import { speak } from '../src/ui/words';
import { Popup } from './Popup';

speak((name, values) => browser.i18n.getMessage(name, values));
document.documentElement.lang = browser.i18n.getUILanguage();

/** The tab that the user sees; where the popup itself fills a tab, as on a phone, the one seen before it. */
async function pageTab(): Promise<number | null> {
  const ours = browser.runtime.getURL('');
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter(tab => !tab.url?.startsWith(ours) && tab.id !== undefined);
  others.sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return others[0]?.id ?? null;
}

const root = document.getElementById('root');
if (root) {
  render(
    <Popup
      findTab={pageTab}
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
