// The report beside the notes is the one that is pasted, also while one types: only what changed is drawn again.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { writeBackup } from '../../src/model/backup';
import type { EventBundle } from '../../src/model/bundle';
import { bundleOf } from '../unit/report-bundle';
import { HOSTILE, NESTED, SAMPLE } from '../unit/report-events';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';

let driver: Driver;
let notebook: Page;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(() => driver.renew());
afterEach(async () => expect(await driver.complaints()).toEqual([]));
afterAll(() => driver.close());

async function openOn({ event, ...rest }: EventBundle): Promise<void> {
  notebook = await driver.openOwn('notebook/index.html');
  const input = writeBackup({ events: [event], ...rest });
  const asked = JSON.stringify({ ask: 'restore', input, id: crypto.randomUUID() });
  expect(await notebook.evaluate(`chrome.runtime.sendMessage(${asked})`)).toContain('"answer"');
  await until('the report', () => notebook.$('.report-body h1'));
}

/** What a tree of HTML shows and where its links lead; spaces between blocks are no words. */
const SHAPE = `(body) => {
  const shape = node => {
    if (node.nodeType === 3) return node.data.replace(/\\s+/g, ' ');
    const within = [...node.childNodes].map(shape).join('').trim();
    return ' <' + node.localName + (node.href ?? '') + '>' + within + '</> ';
  };
  body.normalize();
  return [...body.childNodes].map(shape).join('').replace(/\\s+/g, ' ').replaceAll(' <', '<').replaceAll('> ', '>').trim();
}`;

async function isAsPasted(): Promise<void> {
  await notebook.bringToFront();
  await (await driver.find(notebook, 'button', 'Copy report')).click();
  await heard(notebook, 'status', 'Report copied');
  const { html } = await driver.clipboard();
  const parts = JSON.stringify(html);
  let [drawn, pasted]: unknown[] = [];
  await until('the report', async () => {
    [drawn, pasted] = (await notebook.evaluate(`{
      const shape = ${SHAPE};
      const pasted = new DOMParser().parseFromString(${parts}, 'text/html').body;
      [shape(document.querySelector('.report-body').cloneNode(true)), shape(pasted)];
    }`)) as unknown[];
    return drawn === pasted;
  }).catch(() => expect(drawn).toBe(pasted));
}

/** As far as it can be stored: a backup holds no other addresses. */
const STORABLE = JSON.parse(
  JSON.stringify(HOSTILE)
    .replaceAll('"javascript:alert(1)"', 'null')
    .replace('data:text', 'https://text.example')
    .replace('"tomorrow"', 'null'),
);

const RICH = bundleOf(
  {
    name: 'Fair',
    intro:
      'First.\n\n1. one\n2. two\n\n- a\n\n- apart\n\n> said\n\n```\ncode\n```\n\n- plain\n  - below\n\n  and behind it\n',
  },
  [
    {
      title: 'Talk',
      notes: ['same', 'same', '  same', '    same', '# Part', 'one *two* `three`', '  https://example.org/', 'same'],
    },
  ],
  ['same'],
);

test.each(Object.entries({ SAMPLE, STORABLE, NESTED, RICH }))('it is drawn as it is pasted: %s', async (_, bundle) => {
  await openOn(bundle);
  await isAsPasted();
});

test('what is typed, nested, moved and deleted is', async () => {
  await openOn(RICH);
  await (await driver.find(notebook, 'treeitem', 'Talk')).click();
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  const keys = async (...names: string[]) => {
    for (const name of names) await notebook.keyboard.press(name as 'Enter');
  };
  await notebook.keyboard.type('last #todo');
  await keys('Enter');
  await isAsPasted();
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  await keys('ArrowUp', 'ArrowUp', 'Tab', 'End', 'Enter');
  await notebook.keyboard.type('between');
  await isAsPasted();
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  await keys('ArrowUp', 'ArrowUp', 'ArrowUp');
  await notebook.keyboard.down('Alt');
  await keys('ArrowUp', 'ArrowUp');
  await notebook.keyboard.up('Alt');
  await isAsPasted();
});
