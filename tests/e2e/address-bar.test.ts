// `tm words` in the address bar. Nobody but a person can type there: the browser's event is given to the background as the browser gives it.
import { expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { heard, until } from './driver';

test('words from the address bar are a note of the current session, and every view and the icon say so', async () => {
  const driver = await launchChromium();
  try {
    const panel = await driver.openOwn('panel/index.html');
    await (await driver.find(panel, 'combobox', 'Event')).click();
    await panel.keyboard.type('R&D <Days>');
    await panel.keyboard.press('Enter');
    await heard(panel, 'status', 'Event created');
    const background = await panel
      .browser()
      .waitForTarget(target => target.type() === 'service_worker' && target.url().startsWith(driver.origin));
    const worker = await until('the background', () => background.worker());
    await worker.evaluate(`(async () => {
      chrome.omnibox.onInputStarted.dispatch();
      chrome.omnibox.onInputChanged.dispatch('look at', () => {});
      chrome.omnibox.onInputEntered.dispatch('look at queues #todo', 'currentTab');
    })()`);
    await heard(panel, 'status', 'Note from the address bar saved');
    await until('the note', () => panel.$('.outline .text'));
    expect(await panel.$eval('.outline .text', note => note.textContent)).toBe('look at queues #todo');
    const icon = () => worker.evaluate('Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})])');
    expect(await icon()).toEqual(['✓', 'Note from the address bar saved to R&D <Days>']);
    await until('the icon to be as it was', async () => String(await icon()) === ',Talkmark', 8000);
    expect(await driver.complaints()).toEqual([]);
  } finally {
    await driver.close();
  }
});
