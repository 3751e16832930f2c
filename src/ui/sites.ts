// The sites whose pages the user lets be read without an act on each page: one at a time, and taken back as easily.

/** The browser's `permissions`, as much of it as is needed. */
interface Permissions {
  getAll(): Promise<{ readonly origins?: string[] }>;
  request(wanted: { origins: string[] }): Promise<boolean>;
  remove(unwanted: { origins: string[] }): Promise<boolean>;
  readonly onAdded: Announced;
  readonly onRemoved: Announced;
}

interface Announced {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
}

/** A site as the browser's permissions name it: `https://example.org/*`. Any port: Firefox knows none here. */
export type Site = string;

export interface Sites {
  list(): Promise<readonly Site[]>;
  /** Asks the user, in a window of the browser's own: to be called in a click. */
  allow(sites: readonly Site[]): Promise<boolean>;
  stop(site: Site): Promise<boolean>;
  onChange(listener: () => void): () => void;
}

export const sitesOf = (permissions: Permissions): Sites => ({
  list: async () => (await permissions.getAll()).origins ?? [],
  allow: sites => permissions.request({ origins: [...sites] }),
  stop: site => permissions.remove({ origins: [site] }),
  onChange(listener) {
    permissions.onAdded.addListener(listener);
    permissions.onRemoved.addListener(listener);
    return () => {
      permissions.onAdded.removeListener(listener);
      permissions.onRemoved.removeListener(listener);
    };
  },
});

/** The site of an address; null where nothing can be allowed. */
export function siteOf(address: string | null | undefined): Site | null {
  const url = URL.parse(address ?? '');
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : null;
}

/** `example.org`: as a person says it. */
export const spokenSite = (site: Site): string => site.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, '');
