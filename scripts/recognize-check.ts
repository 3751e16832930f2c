// Whether reading a page changes it: its nodes, its globals and what it prints, before and after.
import type { Page } from 'puppeteer-core';
import { evaluate } from './recognize-browser';

/** The whole tree with every attribute, and every name on the window, as the page's own world sees them. */
const SNAPSHOT = `JSON.stringify([
  new XMLSerializer().serializeToString(document),
  Object.getOwnPropertyNames(window).sort(),
  Object.getOwnPropertyNames(document),
  location.href, document.title, history.length, scrollX, scrollY, document.activeElement?.nodeName,
])`;
const PARTS = ['nodes', 'globals', 'document', 'address', 'title', 'history', 'scroll', 'scroll', 'focus'];

/** What is different after the content script has read the page; empty where nothing is. */
export async function tracesOf(page: Page, script: string): Promise<string[]> {
  const printed: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ type }) => printed.push(type));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => printed.push(exceptionDetails.text));
  await session.send('Runtime.enable');
  const own = async (): Promise<unknown[]> => {
    const { result } = await session.send('Runtime.evaluate', { expression: SNAPSHOT, returnByValue: true });
    return JSON.parse(String(result.value ?? '[]'));
  };
  const before = await own();
  const heard = printed.length;
  await evaluate(page, script);
  const after = await own();
  await session.detach();
  if (before.length === 0) return ['unreadable'];
  const changed = PARTS.filter((_, at) => JSON.stringify(before[at]) !== JSON.stringify(after[at]));
  return printed.length > heard ? [...changed, 'console'] : changed;
}
