import { render } from 'preact';
import browser from 'webextension-polyfill';
import { speak, t } from '../src/ui/words';
import { Popup } from './Popup';

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
