// What the content script hands over: the page as it stands, and nothing decided.
import type { PageRead, SelectedText } from '../model/facts';
import type { Page } from './page';

/** A page without anything that JSON does not know. */
export type PageRecord = Omit<Page, 'meta'> & {
  readonly meta: readonly (readonly [name: string, content: string])[];
};

export type Handover = Pick<PageRead, 'url' | 'title'> & {
  /** As JSON. The browser copies what an injected script returns value by value: of thousands of lines that takes longer than all the rest. */
  readonly page: string;
  readonly selected: SelectedText | null;
};

export const recordOf = (page: Page): PageRecord => ({ ...page, meta: [...page.meta] });

export const pageOf = (record: PageRecord): Page => ({ ...record, meta: new Map(record.meta) });

export const sent = (page: Page): string => JSON.stringify(recordOf(page));

export const received = (page: string): Page => pageOf(JSON.parse(page) as PageRecord);
