// What the content script hands over: the page as it stands, and nothing decided. It crosses to the background as JSON.
import type { PageRead, SelectedText } from '../model/facts';
import type { Page } from './page';

/** A page without anything that JSON does not know. */
export type SentPage = Omit<Page, 'meta'> & { readonly meta: readonly (readonly [name: string, content: string])[] };

export type Handover = Pick<PageRead, 'url' | 'title'> & {
  readonly page: SentPage;
  readonly selected: SelectedText | null;
};

export const sent = (page: Page): SentPage => ({ ...page, meta: [...page.meta] });

export const received = (page: SentPage): Page => ({ ...page, meta: new Map(page.meta) });
