import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { becomes, press, stored, type } from './outline-page';

let driver: Driver;
let popup: Page;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
  popup = await driver.clickToolbar(await driver.open('about:blank'));
});
afterAll(() => driver.close());

/** Takes the note by its handle, to the upper half of another, this far sideways; the button stays down. */
async function drag(from: string, to: string, sideways = 0) {
  const boxOf = (name: string) =>
    until(name, async () => (await driver.find(popup, 'button', `Move note: ${name}`)).boundingBox());
  const [start, end] = [await boxOf(from), await boxOf(to)];
  await popup.mouse.move(start.x + 5, start.y + 12);
  await popup.mouse.down();
  await popup.mouse.move(start.x + 15, start.y + 20);
  await popup.mouse.move(start.x + 5 + sideways, end.y + 6, { steps: 3 });
}

test('a note is dragged with what is below it, sideways to another level; Escape leaves it where it was', async () => {
  await type(popup, 'one', 'two', 'three', 'four');
  await becomes(popup, ['one', 'two', 'three', 'four']);
  await press(popup, 'ArrowUp', 'Tab', 'Escape');
  await becomes(popup, ['one', 'two', 'three', '  four']);
  await drag('three', 'one');
  expect(await popup.$('.drop')).not.toBeNull();
  await press(popup, 'Escape');
  await popup.mouse.up();
  await heard(popup, 'status', 'Nothing was moved');
  await becomes(popup, ['one', 'two', 'three', '  four']);
  await drag('three', 'two', 20);
  await popup.mouse.up();
  await becomes(popup, ['one', '  three', '    four', 'two']);
  await press(popup, 'Control+z');
  await becomes(popup, ['one', 'two', 'three', '  four']);
  await drag('three', 'one');
  await popup.mouse.up();
  await heard(popup, 'status', 'Moved: now 1 of 4');
  await stored(driver, ['three', '  four', 'one', 'two']);
});
