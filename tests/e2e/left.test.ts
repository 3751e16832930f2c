// What a view that closes was not answered, though it was done: it is not done again, however much is done before the next view opens.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { until } from './driver';
import { becomes, outlineOf, press, type } from './outline-page';
import { seed } from './seeded';

const LEFT = `Object.keys(localStorage).filter(key => key.startsWith('asked ')).length`;

/** As many acts of a view that stays open as a few minutes of typing are. */
const MANY = `(async () => {
  const send = (ask, input, id) => chrome.runtime.sendMessage({ ask, input, id });
  const { event } = JSON.parse(await send('notebook', { eventId: null }, 'event')).answer.bundle;
  for (let i = 0; i < 600; i += 1) await send('changeEvent', { id: event.id, change: { venue: 'Hall ' + i } }, 'act ' + i);
})()`;

/** Types at the end of the first note and closes the popup at once, until its last request is left without an answer. */
async function leave(
  notebook: Page,
  popupOn: () => Promise<Page>,
  close: (popup: Page) => Promise<void>,
): Promise<void> {
  await until('a request to be left', async () => {
    const popup = await popupOn();
    await until('the notes', () => popup.$('.outline .text'));
    await press(popup, 'ArrowUp', 'ArrowUp', 'End');
    await popup.keyboard.type('x');
    await close(popup);
    await new Promise(rest => setTimeout(rest, 500));
    return ((await notebook.evaluate(LEFT)) as number) > 0;
  });
}

test('words that were typed in the popup as it closed, and changed since in the notebook', async () => {
  const driver = await launchChromium();
  try {
    await seed(driver, [{ title: 'Alpha' }]);
    const notebook = await driver.openOwn('notebook/index.html');
    await (await driver.find(notebook, 'treeitem', 'Alpha')).click();
    await (await driver.find(notebook, 'textbox', 'Note')).focus();
    await type(notebook, 'one', 'two');
    const web = await driver.open('about:blank');
    await leave(notebook, () => driver.clickToolbar(web), driver.dismiss);

    await notebook.bringToFront();
    await (await driver.find(notebook, 'textbox', 'Note')).focus();
    await press(notebook, 'ArrowUp', 'ArrowUp', 'Control+a');
    await notebook.keyboard.type('Other words');
    await becomes(notebook, ['Other words', 'two']);
    await notebook.evaluate(MANY);
    const popup = await driver.clickToolbar(web);
    await becomes(popup, ['Other words', 'two']);
    await new Promise(rest => setTimeout(rest, 500));
    expect(await outlineOf(popup)).toEqual(['Other words', 'two']);
  } finally {
    await driver.close();
  }
}, 120_000);
