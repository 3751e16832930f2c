import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { becomes, press, type } from './outline-page';

let driver: Driver;
beforeAll(async () => {
  driver = await launchChromium();
});
afterAll(() => driver.close());

test('a tag is completed and listed as it is mostly written, and can be made that everywhere', async () => {
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await (await driver.find(popup, 'textbox', 'Note')).focus();
  await type(popup, 'one #AWS', 'two #AWS', 'three #aws');
  await becomes(popup, ['one #AWS', 'two #AWS', 'three #aws']);
  await popup.keyboard.type('four #aw');
  await driver.find(popup, 'option', '#AWS');
  await press(popup, 'Tab', 'Enter');
  await becomes(popup, ['one #AWS', 'two #AWS', 'three #aws', 'four #AWS']);
  await driver.dismiss(popup);
  const notebook = await driver.openOwn('notebook/index.html');
  await (await driver.find(notebook, 'button', 'Tags')).click();
  const dialog = () => notebook.$eval('dialog', each => each.innerText);
  await until('the tag', async () => (await dialog()).includes('#AWS 4 notes'));
  await (await driver.find(notebook, 'button', 'Rename')).click();
  expect(await notebook.$eval('dialog input', each => each.value)).toBe('AWS');
  await press(notebook, 'Enter');
  await becomes(notebook, ['one #AWS', 'two #AWS', 'three #AWS', 'four #AWS']);
});
