// Whether reading a page leaves anything behind: its nodes, names, listeners, storage and console, before and after.
import type { CDPSession, Page } from 'puppeteer-core';
import { evaluate, worldIn } from './recognize-browser';

/** What the page's own world sees of itself, part by part. */
const SNAPSHOT = `(() => {
  const attempt = ask => { try { return ask(); } catch { return null; } };
  const namesOf = object => Object.getOwnPropertyNames(object).concat(Object.getOwnPropertySymbols(object).map(String)).sort().join(' ');
  const builtIn = Object.getOwnPropertyNames(window).flatMap(name => {
    const value = attempt(() => Object.getOwnPropertyDescriptor(window, name).value);
    const prototype = typeof value === 'function' ? attempt(() => value.prototype) : null;
    return prototype ? [[name, namesOf(value), namesOf(prototype)].join(': ')] : [];
  });
  return JSON.stringify({
    nodes: new XMLSerializer().serializeToString(document),
    globals: namesOf(window),
    prototypes: builtIn.sort(),
    document: namesOf(document),
    storage: [attempt(() => JSON.stringify(localStorage)), attempt(() => JSON.stringify(sessionStorage))],
    address: location.href,
    title: document.title,
    history: history.length,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.nodeName,
    selection: String(getSelection()),
  });
})()`;

type Snapshot = Readonly<Record<string, unknown>>;

/** Where listeners are left, if any are. */
const WATCHED = ['window', 'document', 'document.documentElement', 'document.body', 'navigation'];

/** What a script hands over, and the names of what is different after it ran in a world beside the page's; none where nothing is. */
export async function tracesOf<T>(page: Page, script: string): Promise<{ readonly value: T; readonly left: string[] }> {
  const printed: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ type }) => printed.push(type));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => printed.push(exceptionDetails.text));
  await session.send('Runtime.enable');
  const before = await snapshotOf(session);
  const heard = printed.length;
  const value = await evaluate<T>(page, script);
  const after = await snapshotOf(session);
  await session.detach();
  const left = Object.keys(before).filter(part => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
  return { value, left: printed.length > heard ? [...left, 'console'] : left };
}

async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: SNAPSHOT,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`The page cannot be looked at: ${exceptionDetails.exception?.description}`);
  const { cookies } = await session.send('Network.getCookies');
  const listeners = await Promise.all(WATCHED.map(name => listenersOf(session, name)));
  return { ...JSON.parse(String(result.value)), cookies, listeners };
}

/** Those that were added in the world where reading happens: the browser tells each world its own. */
async function listenersOf(session: CDPSession, name: string): Promise<string[]> {
  const contextId = await worldIn(session);
  const { result } = await session.send('Runtime.evaluate', { expression: name, contextId });
  if (!result.objectId) return [];
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
  return listeners.map(({ type }) => type).sort();
}
