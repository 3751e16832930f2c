// Addresses: what may be stored, and when two of them are one page.

/**
 * The address parsed and serialised, or null for anything but http(s): nothing else is ever stored, shown or printed.
 * A user name and password are left out: they are nobody's to publish, and make one host look like another.
 */
export function httpAddress(text: string | null | undefined): string | null {
  if (!text) return null;
  const url = URL.parse(text.trim());
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** Parameters that say who sent a visitor, not which page it is. */
const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs\w+|ref_src|ref_url)$/;

/** A fragment that is a route of a single-page site, not a place on the page. */
const ROUTE = /^#!?\//;

/**
 * The same for two addresses of one page: scheme, `www.`, tracking, the order of the query, a trailing slash and a fragment
 * make no difference, except a fragment that routes. Null for anything but http(s).
 */
export function pageKey(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const search = query.length ? `?${new URLSearchParams(query)}` : '';
  const path = url.pathname.replace(/\/+$/, '');
  return url.host.replace(/^www\./, '') + path + search + (ROUTE.test(url.hash) ? url.hash : '');
}

/** The address as a person says it: host and path, no scheme, for where it stands as a word. */
export function spokenAddress(address: string): string {
  const url = URL.parse(address);
  return url ? url.host.replace(/^www\./, '') + url.pathname.replace(/\/$/, '') : address;
}
