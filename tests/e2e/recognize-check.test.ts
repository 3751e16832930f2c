// The check that reading leaves nothing behind finds each thing that a reader could leave.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, withPage } from '../../scripts/recognize-browser';
import { tracesOf } from '../../scripts/recognize-check';
import { explain } from '../../scripts/recognize-explain';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const TALK = Buffer.from('<!doctype html><title>Quiet queues</title><h1>Quiet queues</h1><p>Speaker: Ann Quiet</p>');
const leftBy = (script: string) =>
  withPage(browser, TALK, 'https://calm.example.org/talks/1', async page => (await tracesOf(page, script)).left);

test.each([
  ['an element', "document.body.append('x')", ['nodes']],
  ['an attribute', "document.body.dataset.seen = '1'", ['nodes']],
  ['a listener', "document.addEventListener('scroll', () => {})", ['listeners']],
  ['a name', "document.body.insertAdjacentHTML('beforeend', '<img name=seen id=seen>')", ['nodes', 'document']],
  ['a word in storage', "localStorage.setItem('seen', '1')", ['storage']],
  ['a cookie', "document.cookie = 'seen=1'", ['cookies']],
  ['a word on the console', "console.log('seen')", ['console']],
  ['an entry in the history', "history.pushState(null, '', '/talks/2')", ['address', 'history']],
  ['another title', "document.title = 'Seen'", ['nodes', 'title']],
  ['a selection', 'getSelection().selectAllChildren(document.body)', ['selection']],
])('%s', async (_, script, left) => {
  expect(await leftBy(script)).toEqual(expect.arrayContaining(left));
});

test('names in the page’s own world', async () => {
  const script = `const tag = document.createElement('script'); tag.textContent = 'seen = 1; Array.prototype.seen = 1';
    document.head.append(tag); tag.remove()`;
  expect(await leftBy(script)).toEqual(['globals', 'prototypes']);
});

test('the content script leaves nothing', async () => {
  expect(await leftBy(await readFile('dist/chrome/content.js', 'utf8'))).toEqual([]);
});

test('a page is explained: what stands on it, what that may mean, and the decision', async () => {
  const address = 'https://calm.example.org/talks/1';
  const said = await withPage(browser, TALK, address, page => explain(page, address));
  expect(said).toContain('"name":"Ann Quiet"');
  expect(said).toContain('at label Speaker');
  expect(JSON.parse(said.split('## Decision')[1] ?? '')).toMatchObject({ title: { value: 'Quiet queues' } });
});
