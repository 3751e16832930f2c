import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { becomes, caretOf, paste, press, stored, type } from './outline-page';
import { seed } from './seeded';

let driver: Driver;
let popup: Page;
let site: Served;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  site = await serveSample();
  await driver.renew();
  popup = await driver.clickToolbar(await driver.open(`${site.origin}/blog/paper-badges.html`));
});
afterAll(() => driver.close());
afterEach(async () => {
  await site.close();
});
const rows = (page: Page) => page.$$eval('.outline li .body', all => all.map(body => body.textContent));

test('an address on chosen words links them', async () => {
  await type(popup, 'see the docs again');
  await becomes(popup, ['see the docs again']);
  await press(popup, 'ArrowUp', 'Home', ...Array(8).fill('ArrowRight'), ...Array(4).fill('Shift+ArrowRight'));
  await paste(popup, { 'text/plain': 'https://example.com/a_(b)' });
  expect(await caretOf(popup)).toBe('see the [docs](https://example.com/a_%28b%29)| again');
  await press(popup, 'Escape');
  await becomes(popup, ['see the docs again']);
  expect(await popup.$eval('.outline a', link => link.getAttribute('href'))).toBe('https://example.com/a_%28b%29');
  await press(popup, 'Control+z');
  await becomes(popup, ['see the docs again']);
  await until('no link', async () => (await popup.$('.outline a')) === null);
});

test('an address on an empty line is a link, with the title that the tab or the notebook knows', async () => {
  const here = `${site.origin}/blog/paper-badges.html`;
  const title = await until('the page', () => popup.evaluate(() => document.querySelector('.page h2')?.textContent));
  await paste(popup, { 'text/plain': `${here}?utm_source=x` });
  await heard(popup, 'status', 'Link saved');
  await paste(popup, { 'text/plain': 'https://example.org/never/seen' });
  await until('two links', async () => (await rows(popup)).length === 2);
  const [known, unknown] = await rows(popup);
  expect(known).toContain(title.split(' · ')[0]);
  expect(unknown).toContain('example.org/never/seen');
  await driver.dismiss(popup);
  const notebook = await driver.openOwn('notebook/index.html');
  await (await driver.find(notebook, 'textbox', 'Note')).click();
  await paste(notebook, { 'text/plain': here });
  await until('the third link', async () => (await rows(notebook)).length === 3);
  expect((await rows(notebook))[2]).toBe(known);
});

test('on a row it is a link behind it', async () => {
  await type(popup, 'one', 'two');
  await becomes(popup, ['one', 'two']);
  await press(popup, 'ArrowUp', 'ArrowUp', 'Escape');
  await until('the row', () => popup.evaluate(() => document.activeElement?.matches('button.text') ?? false));
  await paste(popup, { 'text/plain': 'https://example.org/never/seen' });
  await heard(popup, 'status', 'Link saved');
  expect(await popup.$$eval('.outline li', all => all.map(row => row.className))).toEqual(['note', 'link', 'note']);
});

test('HTML keeps links, marks and headings, and nothing that acts', async () => {
  await paste(popup, {
    'text/plain': 'flat',
    'text/html':
      '<h2>First</h2><p>intro</p><ul><li>a <b>bold</b> <a href="https://e.com/">link</a><ol><li><p>deep <code>x</code></p></li></ol></li>' +
      '<li><a href="javascript:alert(1)">bad</a><img src=x onerror=alert(1)></li></ul>',
  });
  await becomes(popup, ['# First', 'intro', 'a bold link', '  deep x', 'bad']);
  expect(await popup.$eval('.outline', list => list.querySelectorAll('img, script, [onerror]').length)).toBe(0);
  await stored(driver, ['# First', 'intro', 'a bold link', '  deep x', 'bad']);
});

test('words of HTML that look like Markdown stay words, and code stays code', async () => {
  await paste(popup, {
    'text/plain': 'flat',
    'text/html':
      '<ul><li>**a** ~~b~~ `c` <b>d*</b> snake_case [x](https://e.com/x)</li>' +
      '<li><a href="https://e.com/">**t** [u] `v`</a> <code>a`b **c**</code></li>' +
      '<li><a href="https://e.com/y">https://e.com/y</a></li></ul>',
  });
  const shown = ['**a** ~~b~~ `c` d* snake_case [x](https://e.com/x)', '**t** [u] `v` a`b **c**', 'https://e.com/y'];
  await becomes(popup, shown);
  const elements = await until('the words', async () => {
    const all = await popup.$$eval('.outline .words *', each => each.map(one => `${one.tagName} ${one.textContent}`));
    return all.length > 0 && all;
  });
  expect(elements).toEqual([
    'STRONG d*',
    // An address stands in the words, and is one.
    'A https://e.com/x',
    'A **t** [u] `v`',
    'CODE a`b **c**',
    'A https://e.com/y',
  ]);
});

test('lists that stand in lists, as Google Docs writes them, keep their depth', async () => {
  await paste(popup, {
    'text/plain': 'flat',
    'text/html':
      '<b style="font-weight:normal"><ul><li aria-level="1"><p>a</p></li><ul><li aria-level="2"><p>b</p></li>' +
      '<ol><li aria-level="3"><p>c</p></li></ol></ul><li aria-level="1"><p>d</p></li></ul></b>',
  });
  await becomes(popup, ['a', '  b', '    c', 'd']);
});

test('lists of paragraphs, as Word writes them, keep their depth and lose their markers', async () => {
  const marker = (sign: string) => `<span style='font-family:Symbol'>${sign}<span>&nbsp;&nbsp; </span></span>`;
  const item = (level: number, inner: string) =>
    `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level${level} lfo1'>${inner}<o:p></o:p></p>`;
  await paste(popup, {
    'text/plain': '•\tFirst\no\tSecond',
    'text/html': [
      '<p class=MsoNormal>Before</p>',
      item(1, `<![if !supportLists]>${marker('·')}<![endif]>First <b>item</b>`),
      item(2, `<!--[if !supportLists]-->${marker('o')}<!--[endif]-->Second`),
      item(3, `<span style='mso-list:Ignore'>§</span>Third`),
      item(1, `<![if !supportLists]>${marker('·')}<![endif]>Fourth`),
      '<p class=MsoNormal>After</p>',
    ].join('\n'),
  });
  await becomes(popup, ['Before', 'First item', '  Second', '    Third', 'Fourth', 'After']);
});

test('a Japanese space in a list stays, and code keeps its lines', async () => {
  await paste(popup, {
    'text/plain': 'flat',
    'text/html': '<ul><li>設計　と\n  実装&nbsp;end</li><li>Run<pre><code>npm ci\nnpm test\n</code></pre></li></ul>',
  });
  await becomes(popup, ['設計　と 実装 end', 'Run', 'npm ci npm test']);
  await press(popup, 'ArrowUp');
  expect(await caretOf(popup)).toBe('`npm ci\nnpm test`|');
});

test('a task keeps its box, and so its tick', async () => {
  await paste(popup, {
    'text/plain': 'flat',
    'text/html':
      '<ul><li><input type="checkbox" checked disabled> done<ul><li><p><input type=checkbox> <b>open</b></p></li></ul></li>' +
      '<li><label><input type="checkbox" checked><span></span></label><div><p>in a block</p></div></li>' +
      '<li role="checkbox" aria-checked="true"><img alt="checked"><p>by role</p></li></ul>',
  });
  await becomes(popup, ['[x] done', '  [ ] open', '[x] in a block', '[x] by role']);
});

test('several lines take the place of the chosen words, in one step', async () => {
  await type(popup, 'hello world', 'all of it');
  await becomes(popup, ['hello world', 'all of it']);
  await press(popup, 'ArrowUp', 'ArrowUp', 'Home', ...Array(6).fill('Shift+ArrowRight'));
  await paste(popup, { 'text/plain': 'x\ny' });
  await becomes(popup, ['world', 'x', 'y', 'all of it']);
  await press(popup, 'ArrowDown', 'Control+a');
  await paste(popup, { 'text/plain': 'v\nw' });
  await becomes(popup, ['world', 'x', 'y', 'v', 'w']);
  await press(popup, 'Control+z');
  await becomes(popup, ['world', 'x', 'y', 'all of it']);
  await press(popup, 'Control+z');
  await becomes(popup, ['hello world', 'all of it']);
});

test('in the line that is ready to type, too', async () => {
  await popup.keyboard.type('keep this word');
  await press(popup, ...Array(4).fill('Shift+ArrowLeft'));
  await paste(popup, { 'text/plain': 'x\ny' });
  await becomes(popup, ['x', 'y']);
  expect(await popup.$eval('.note-field textarea', field => field.value)).toBe('keep this ');
});

test('an address pasted on the words of a link is where they lead then', async () => {
  await type(popup, 'see [docs](https://e.com/) again');
  // The very first note is drawn once its event is made.
  await popup.waitForSelector('.outline li');
  await press(popup, 'ArrowUp', 'Home', ...Array(5).fill('ArrowRight'), ...Array(4).fill('Shift+ArrowRight'));
  await paste(popup, { 'text/plain': 'https://n.com/' });
  expect(await caretOf(popup)).toBe('see [docs](https://n.com/)| again');
});

test('undone, by the button or by the key, it leaves nothing in the trash', async () => {
  await paste(popup, { 'text/plain': 'x\ny' });
  await becomes(popup, ['x', 'y']);
  await (await driver.find(popup, 'button', 'Undo')).click();
  await becomes(popup, []);
  await (await driver.find(popup, 'textbox', 'Note')).focus();
  await paste(popup, { 'text/plain': 'v\nw' });
  await becomes(popup, ['v', 'w']);
  await (await driver.find(popup, 'textbox', 'Note')).focus();
  await press(popup, 'Control+z');
  await becomes(popup, []);
  await driver.dismiss(popup);
  const notebook = await driver.openOwn('notebook/index.html');
  await (await driver.find(notebook, 'button', 'Trash')).click();
  const dialog = () => notebook.$eval('dialog', each => each.innerText);
  await until('what is in it', async () => (await dialog()).includes('Nothing was deleted'));
});

test('nor does a single line; one that was typed is there', async () => {
  const toField = async () => (await driver.find(popup, 'textbox', 'Note')).focus();
  // Words for the line that is ready to type, and Enter.
  await paste(popup, { 'text/plain': '- one' });
  await press(popup, 'Enter');
  await becomes(popup, ['one']);
  await press(popup, 'ArrowUp', 'Escape');
  await until('the row', () => popup.evaluate(() => document.activeElement?.matches('.outline button')));
  await paste(popup, { 'text/plain': 'two' });
  await becomes(popup, ['one', 'two']);
  await toField();
  await paste(popup, { 'text/plain': 'https://example.org/never/seen' });
  await until('the link', async () => (await rows(popup)).length === 3);
  await press(popup, 'Control+z');
  await becomes(popup, ['one', 'two']);
  await press(popup, 'Control+z', 'Control+z');
  await becomes(popup, []);
  await paste(popup, { 'text/plain': '- pasted' });
  await type(popup, ' and typed');
  await becomes(popup, ['pasted and typed']);
  await press(popup, 'Control+z');
  await becomes(popup, []);
  await driver.dismiss(popup);
  const notebook = await driver.openOwn('notebook/index.html');
  await (await driver.find(notebook, 'button', 'Trash')).click();
  const words = () => notebook.$$eval('dialog .words', all => all.map(each => each.textContent));
  await until('what is in it', async () => (await words()).length > 0);
  expect(await words()).toEqual(['pasted and typed']);
});

/** Pastes this HTML with the file of a picture, as a browser copies one of a page; what stands beside it as text is empty. */
const pastePicture = (html: string, text = '') =>
  popup.evaluate(
    (its, words) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', its);
      if (words !== '') clipboardData.setData('text/plain', words);
      clipboardData.items.add(new File(['x'], 'x.png', { type: 'image/png' }));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    html,
    text,
  );

test('a picture of a page is refused in words as well; words that stand beside pictures are taken', async () => {
  const picture = '<meta charset="utf-8"><img src="https://e.com/x.png" alt="x">';
  await pastePicture(picture);
  await heard(popup, 'alert', 'A note is text');
  await pastePicture(`<p>${picture} a <b>caption</b></p>`);
  await until('the caption', async () => (await caretOf(popup)) === 'a **caption**|');
  await press(popup, 'Control+a', 'Backspace');
  await pastePicture(`<p>one</p>${picture}<p>two</p>`, 'one\ntwo');
  await becomes(popup, ['one', 'two']);
});

test('a picture is refused in words, and what no note can carry is left out and said', async () => {
  await popup.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['x'], 'x.png', { type: 'image/png' }));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await heard(popup, 'alert', 'A note is text');
  await paste(popup, { 'text/plain': 'a\0b\n\ud800c\nשלום\u200bx' });
  await becomes(popup, ['ab', '\ufffdc', 'שלום\u200bx']);
  await heard(popup, 'status', 'Pasted: 3 notes. Characters that no note can carry were left out.');
});

test.each([
  ['words', { 'text/plain': 'a\0b\u0007c\ud800d' }],
  ['an item', { 'text/plain': '- a\0b\u0007c\ud800d' }],
  ['HTML', { 'text/plain': '-', 'text/html': '<ul><li>ab&#7;c\ud800d</li></ul>' }],
])('of %s what no note can carry is left out and said, too', async (_, data) => {
  await paste(popup, data);
  await heard(popup, 'status', 'Characters that no note can carry were left out.');
  expect(await caretOf(popup)).toBe('abc\ufffdd|');
});

test('a word that is pasted as it is says nothing', async () => {
  await paste(popup, { 'text/plain': 'a\r\n' });
  expect(await caretOf(popup)).toBe('a|');
  expect(await popup.$$eval('[role=status]', all => all.map(each => each.textContent).join(''))).toBe('');
});

/** The words of the notes, and of the line that is ready to type. */
const allWords = () =>
  popup.$$eval('.outline li .words, textarea', all =>
    all.map(each => each.textContent || (each as HTMLTextAreaElement).value),
  );

test('a single line that is too long for one note is several, and the field stays quick', async () => {
  const line = Array.from({ length: 12_000 }, (_, i) => `word${i}`).join(' ');
  await paste(popup, { 'text/plain': line });
  await heard(popup, 'status', /^Pasted: \d\d notes\. What is too long for one note stands in several/);
  const words = await allWords();
  expect(words.filter(Boolean).join(' ')).toBe(line);
  expect(Math.max(...words.map(each => each.length))).toBeLessThanOrEqual(5000);
  expect(await caretOf(popup)).toBe('|');
});

test('words that are pasted into one note again and again stand beside it once it is long', async () => {
  const words = 'so it goes, '.repeat(400).trimEnd();
  const field = (length: number) =>
    until(`${length} letters`, () =>
      popup.$eval('.note-field textarea', (each, of) => each.value.length === of, length),
    );
  for (let times = 1; times <= 4; times += 1) {
    // As an item, for a text alone is the browser's to paste, which an event made here does not make it do.
    await paste(popup, { 'text/plain': `- ${words}` });
    await field(times * words.length);
  }
  await paste(popup, { 'text/plain': words });
  await heard(popup, 'status', 'Pasted: 1 note. What is too long for one note stands in several');
  await becomes(popup, [words]);
  await field(4 * words.length);
  // What takes the place of as much as it is long goes in.
  await press(popup, 'Control+a');
  await paste(popup, { 'text/plain': '- short' });
  await field('short'.length);
});

test('a long note is drawn as it was typed, and then as it reads', async () => {
  await paste(popup, { 'text/plain': `- **bold** ${'and more '.repeat(300)}\n- b` });
  await until('the words', () => popup.$('.outline .words strong'));
});

/** Whether the row of this note, and the line that is ready to type, can be seen. */
const seen = (page: Page, words: string) =>
  page.evaluate(wanted => {
    const isSeen = (element: Element | undefined) => {
      const { left = 0, top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
      return [top + 2, bottom - 2].every(y => element?.contains(document.elementFromPoint(left + 20, y)));
    };
    const row = [...document.querySelectorAll('.outline li .body')].find(each => each.textContent?.startsWith(wanted));
    return isSeen(row) && isSeen(document.querySelector('.note-field textarea') ?? undefined);
  }, words);

test.each([60, 300])('the end of %i pasted notes is in sight, in the popup and in the notebook', async count => {
  const notes = (words: string) => Array.from({ length: count }, (_, i) => `${words} ${i} ${'and so on '.repeat(9)}`);
  await paste(popup, { 'text/plain': notes('first').join('\n') });
  await heard(popup, 'status', `Pasted: ${count} notes`);
  await until('the last of them', () => seen(popup, `first ${count - 1} `));
  await driver.dismiss(popup);
  const notebook = await driver.openOwn('notebook/index.html');
  await notebook.setViewport({ width: 1000, height: 700 });
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  await paste(notebook, { 'text/plain': notes('second').join('\n') });
  await heard(notebook, 'status', `Pasted: ${count} notes`);
  await until('the last of those', () => seen(notebook, `second ${count - 1} `));
});

test('a megabyte of twelve thousand lines, sixty deep, is taken as far as one paste can, and the page answers all the while', async () => {
  const lines = Array.from({ length: 12_000 }, (_, i) => `${' '.repeat(i % 60)}- note ${i} ${'x'.repeat(60)}`);
  await popup.evaluate(() => {
    const longest = { ms: 0, last: performance.now() };
    Object.assign(window, { longest });
    setInterval(() => {
      const now = performance.now();
      longest.ms = Math.max(longest.ms, now - longest.last);
      longest.last = now;
    });
  });
  await paste(popup, { 'text/plain': lines.join('\n') });
  await heard(popup, 'status', 'Pasted: 10000 notes. 2000 more were left out', 20_000);
  // A bound that holds on a machine shared by many: it tells a freeze, and no figure.
  expect(await popup.evaluate('longest.ms')).toBeLessThan(1000);
  // What is left out is as high as it was, else going to the end would draw all of it.
  const [drawn, height] = await popup.$eval('.outline', list => [list.children.length, list.clientHeight] as const);
  expect(drawn).toBeLessThan(300);
  expect(height / 10_000).toBeGreaterThan(20);
  await press(popup, 'ArrowUp');
  expect(await caretOf(popup)).toMatch(/^note 9999 x+\|$/);
  await press(popup, 'Control+z');
  await until('none', async () => (await popup.$$('.outline li')).length === 0, 20_000);
});

test('lines that are pasted while another session is being chosen go to that', async () => {
  await seed(driver, [{ title: 'Alpha' }, { title: 'Beta' }]);
  popup = await driver.clickToolbar(await driver.open('about:blank'));
  const chosen = (title: string) =>
    until(title, () =>
      popup.$eval('input[aria-label="Session"]', (field, of) => (field as HTMLInputElement).value === of, title),
    );
  await press(popup, 'Control+k');
  await popup.keyboard.type('Alpha');
  await press(popup, 'Enter');
  await chosen('Alpha');
  await press(popup, 'Control+k');
  await popup.keyboard.type('Beta');
  // Faster than anything is answered.
  await popup.evaluate(() => {
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(enter);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'one\ntwo');
    const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(pasted);
  });
  await chosen('Beta');
  await becomes(popup, ['one', 'two']);
});
