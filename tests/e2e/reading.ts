// What the extension reads of a page, asked as the popup asks it: after a real click, of the background, from a view.

import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import type { Route } from '../../scripts/serve';
import type { PageSeen } from '../../src/messages/contract';
import type { Facts } from '../../src/model/facts';
import type { Driver } from './driver';

/** As much of a view's `chrome` as asking takes. */
interface Asking {
  readonly tabs: { query(of: object): Promise<{ readonly id: number }[]> };
  readonly runtime: { sendMessage(message: object): Promise<string> };
}

/** The answer that the popup gets for the tab in front. */
export async function seenOn(driver: Driver, page: Page): Promise<PageSeen> {
  const popup = await driver.clickToolbar(page);
  const reply = await popup.evaluate(async () => {
    const { tabs, runtime } = (globalThis as unknown as { chrome: Asking }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return runtime.sendMessage({ ask: 'page', input: { tabId: tab?.id, eventId: null }, id: crypto.randomUUID() });
  });
  await driver.dismiss(popup);
  return (JSON.parse(reply) as { readonly answer: PageSeen }).answer;
}

/** The same, opening the page first and closing it afterwards. */
export async function seenAt(driver: Driver, url: string): Promise<PageSeen> {
  const page = await driver.open(url);
  return seenOn(driver, page).finally(() => page.close());
}

/** The values that are filled in; speakers by their names. */
export function saidOf({ page }: PageSeen): Readonly<Record<string, unknown>> {
  const facts = Object.entries(page?.facts ?? {}) as [keyof Facts, { readonly value: unknown } | null][];
  const said = facts.flatMap(([name, fact]) => (fact ? [[name, fact.value]] : []));
  const { speakers, ...rest } = Object.fromEntries(said) as { speakers?: readonly { readonly name: string }[] };
  return { ...rest, ...(speakers && { speakers: speakers.map(({ name }) => name) }) };
}

/** Answers with these bytes, as what is said in front of them. */
export const page =
  (
    body: string | Uint8Array,
    type = 'text/html; charset=utf-8',
    headers: Readonly<Record<string, string>> = {},
  ): Route =>
  (_, response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
