// Pages that browsers keep from every extension: their own, the stores, and other extensions'.
import { httpAddress } from './address';

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com|addons\.mozilla\.org)(\/|$)/;

/** Whether the page of this address is one. */
export const isClosed = (url: string | null | undefined): boolean =>
  httpAddress(url) === null || STORES.test(url ?? '');

/** `Cannot access a chrome:// URL`, `… a chrome-extension:// URL of different extension`, `The extensions gallery cannot be scripted.` */
const TO_ALL = /Cannot access an? [\w-]+:\/\/ URL|extensions gallery/;

/**
 * Whether Chromium, with these words, refuses a page to every extension, and not only until the user gives it: it tells this without
 * telling the address (extensions/common/manifest_constants.cc). Firefox says one thing for all.
 */
export const isRefusedToAll = (refusal: string): boolean => TO_ALL.test(refusal);
