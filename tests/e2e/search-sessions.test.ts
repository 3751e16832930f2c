// The sessions of the notebook are moved and written in, also while a search shows only some of them.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { becomes, caretOf, press } from './outline-page';
import { seed } from './seeded';

let driver: Driver;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(() => driver.renew());
afterAll(() => driver.close());

test('a session is moved as often as one asks, however fast', async () => {
  await seed(
    driver,
    ['one', 'two', 'three', 'four', 'five'].map(title => ({ title })),
  );
  const notebook = await driver.openOwn('notebook/index.html');
  const order = () => notebook.$$eval('.report-body h2', all => all.map(each => each.textContent).join());
  await until('all', async () => (await order()) === 'one,two,three,four,five');
  await (await driver.find(notebook, 'treeitem', 'one')).click();
  // At once: no drawing comes between.
  const move = (name: string, times: number) =>
    notebook.evaluate(
      (words, count) => {
        const button = [...document.querySelectorAll('button')].find(each => each.textContent === words);
        for (let i = 0; i < count; i += 1) button?.click();
      },
      name,
      times,
    );
  await driver.find(notebook, 'button', 'Move down');
  await move('Move down', 3);
  await until('three moves', async () => (await order()) === 'two,three,four,one,five');
  await move('Move up', 7);
  await until('it to be first', async () => (await order()) === 'one,two,three,four,five');
});

test('a session is moved past the next that is shown, and past no other that is hidden', async () => {
  await seed(
    driver,
    ['apple one', 'pear', 'apple two', 'plum', 'cherry'].map(title => ({ title })),
  );
  const notebook = await driver.openOwn('notebook/index.html');
  const order = () => notebook.$$eval('.report-body h2', all => all.map(each => each.textContent).join());
  await until('all', async () => (await order()) === 'apple one,pear,apple two,plum,cherry');
  await (await driver.find(notebook, 'searchbox', 'Search')).type('apple');
  await (await driver.find(notebook, 'treeitem', 'apple one')).click();
  await (await driver.find(notebook, 'button', 'Move down')).focus();
  await press(notebook, 'Enter');
  await until('it to be moved', async () => !(await order()).startsWith('apple one'));
  expect(await order()).toBe('pear,apple two,apple one,plum,cherry');
});

test('the session one writes in stays open when what was found is written over, and so do the keys', async () => {
  await seed(driver, [{ title: 'pear' }, { title: 'plum' }]);
  const notebook = await driver.openOwn('notebook/index.html');
  await (await driver.find(notebook, 'treeitem', 'pear')).click();
  await (await driver.find(notebook, 'textbox', 'Note')).type('apple');
  await press(notebook, 'Enter');
  await becomes(notebook, ['apple']);
  await (await driver.find(notebook, 'searchbox', 'Search')).type('apple');
  await until('one session', async () => (await notebook.$$('[role=treeitem]')).length === 2);
  await notebook.click('.outline button.text');
  await press(notebook, 'End', 'Backspace');
  // As long as it takes to be stored, and told.
  await new Promise(rest => setTimeout(rest, 500));
  await notebook.keyboard.type('ricot');
  expect(await caretOf(notebook)).toBe('applricot|');
  await press(notebook, 'Escape');
  await until('the keys to be on what is opened', () =>
    notebook.evaluate(() => document.activeElement?.matches('[role=treeitem][aria-selected=true]')),
  );
  expect(await notebook.evaluate(() => document.activeElement?.textContent)).toBe('pear');
  expect(await driver.complaints()).toEqual([]);
});
