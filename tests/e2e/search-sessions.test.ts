// The sessions of the notebook while a search shows only some of them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { press } from './outline-page';
import { seed } from './seeded';

let driver: Driver;
beforeAll(async () => {
  driver = await launchChromium();
});
afterAll(() => driver.close());

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
