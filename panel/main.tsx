import { render } from 'preact';
import browser from 'webextension-polyfill';
import { isClosed, isRefusedToAll } from '../src/model/closed';
import { sitesOf } from '../src/ui/sites';
import { speak, t } from '../src/ui/words';
import { Panel } from './Panel';
import type { Front } from './use-front';

speak((name, values) => browser.i18n.getMessage(name, values));
document.documentElement.lang = t('language');

const front: Front = {
  async find() {
    const own = await browser.tabs.getCurrent();
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    // Opened as a tab of its own, it has no page in front of it.
    if (tab?.id === undefined || tab.id === own?.id) return null;
    const closed = tab.url ? isClosed(tab.url) : await isKept(tab.id);
    return { id: tab.id, url: tab.url ?? null, isComplete: tab.status === 'complete', isClosed: closed };
  },
  onChange(listener) {
    browser.tabs.onActivated.addListener(listener);
    browser.tabs.onUpdated.addListener(listener);
    return () => {
      browser.tabs.onActivated.removeListener(listener);
      browser.tabs.onUpdated.removeListener(listener);
    };
  },
};

/** Whether the tab is kept from all extensions. Asked only where we have no access: the refusal says why, and nothing runs. */
async function isKept(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => {} });
    return false;
  } catch (error) {
    return isRefusedToAll(String(error));
  }
}

async function shortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  const ofName = (name: string) => commands.find(command => command.name === name)?.shortcut;
  return ofName('open-panel') || ofName('_execute_action') || '';
}

async function open(root: HTMLElement): Promise<void> {
  const [keys, { id: windowId = -1 }] = await Promise.all([shortcut(), browser.windows.getCurrent()]);
  render(
    <Panel
      windowId={windowId}
      front={front}
      sites={sitesOf(browser.permissions)}
      keys={keys}
      onOpenNotebook={() => void browser.tabs.create({ url: browser.runtime.getURL('notebook/index.html') })}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

const root = document.getElementById('root');
if (root) void open(root);
