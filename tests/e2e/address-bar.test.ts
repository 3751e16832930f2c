// `tm words` in the address bar. Nobody but a person can type there: the browser's event is given to the background as the browser gives it.
import { expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { heard, until } from './driver';
import { backgroundOf, failWrites } from './failing';
import { becomes } from './outline-page';

test('words from the address bar are a note of the current session, and every view and the icon say so', async () => {
  const driver = await launchChromium();
  try {
    const panel = await driver.openOwn('panel/index.html');
    await (await driver.find(panel, 'combobox', 'Event')).click();
    await panel.keyboard.type('R&D <Days>');
    await panel.keyboard.press('Enter');
    await heard(panel, 'status', 'Event created');
    const worker = await backgroundOf(driver, panel);
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

test('words that can’t be stored yet are on the icon, outlive the background, and are a note once there is room', async () => {
  const driver = await launchChromium();
  try {
    const page = await driver.openOwn('options/index.html');
    const heal = await failWrites(driver, page);
    const worker = await backgroundOf(driver, page);
    await worker.evaluate(`chrome.omnibox.onInputEntered.dispatch('one', 'currentTab')`);
    const icon = () => page.evaluate('Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})])');
    await until('the icon to say so', async () => /^!,The disk is full.* one$/.test(String(await icon())));
    // Still said after a moment, and tried again by itself.
    await new Promise(rest => setTimeout(rest, 5500));
    expect(String(await icon())).toMatch(/^!,The disk is full/);
    await heal();
    await until('it to be stored', async () => String(await icon()).startsWith('✓'), 8000);
    await until('the icon to be as it was', async () => String(await icon()) === ',Talkmark', 8000);

    await failWrites(driver, page);
    await worker.evaluate(`chrome.omnibox.onInputEntered.dispatch('two', 'currentTab')`);
    await until('the icon to say so', async () => String(await icon()).startsWith('!'));
    await driver.sleepBackground();
    // Writes work in its next life, which any page of ours begins.
    const notebook = await driver.openOwn('notebook/index.html');
    await becomes(notebook, ['one', 'two']);
    await until('the icon to be as it was', async () => String(await icon()) === ',Talkmark', 8000);
  } finally {
    await driver.close();
  }
}, 60_000);
