// Finding by role and name, as people with a screen reader do, and our tests with them.

import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './driver';

/**
 * What puppeteer's own `::-p-aria()` selector is made of, and what its type declarations leave out. Asked directly, because the
 * selector needs a message back from the page, and Firefox does not deliver those for a popup.
 */
interface AccessibleHandle extends ElementHandle<Element> {
  queryAXTree(name: string, role: string): AsyncIterable<ElementHandle<Element>>;
}

/** The first element in the accessibility tree with that role and that very name. */
export async function findByRole(page: Page, role: string, name: string): Promise<ElementHandle<Element>> {
  return until(`${role} “${name}”`, () => firstOf(page, role, name)).catch(async (error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : error} The page says: ${await textOf(page)}`);
  });
}

async function firstOf(page: Page, role: string, name: string): Promise<ElementHandle<Element> | null> {
  // A page between two documents has no root to ask; the next look finds the new one.
  const root = (await page.$('html').catch(() => null)) as AccessibleHandle | null;
  if (!root) return null;
  for await (const found of root.queryAXTree(name, role)) return found;
  return null;
}

async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent.slice(0, 500)).catch(() => 'nothing');
}
