/** What a page says, by the names of the facts; a fact that is not named is not judged. */
export interface Expected {
  readonly kind?: string;
  readonly event?: string | null;
  readonly title?: string | null;
  readonly speakers?: readonly string[];
  readonly start?: string | null;
  readonly end?: string | null;
  readonly room?: string | null;
  readonly slides?: string | null;
  readonly video?: string | null;
  readonly language?: string | null;
  readonly abstract?: string | null;
  readonly track?: string | null;
  readonly level?: string | null;
  readonly talkLanguage?: string | null;
  readonly hashtag?: string | null;
}

export type Sample = readonly [name: string, address: string, html: string, expected: Expected];
