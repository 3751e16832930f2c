import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/model/facts';
import { recognize } from '../../src/recognize/recognize';
import { type Expected, PAGES } from './recognize-samples';

/** The values alone, of the fields that the expectation names. */
function said(facts: Facts, expected: Expected): Record<string, unknown> {
  const { speakers, ...rest } = facts;
  const values = Object.entries(rest).map(([name, fact]) => [name, fact?.value ?? null]);
  const all: Record<string, unknown> = {
    ...Object.fromEntries(values),
    speakers: speakers?.value.map(({ name }) => name) ?? [],
  };
  return Object.fromEntries(Object.keys(expected).map(name => [name, all[name]]));
}

describe('recognize', () => {
  it.each(PAGES)('%s', (_name, address, html, expected) => {
    const { document } = parseHTML(html.includes('<html') ? html : `<html><body>${html}</body></html>`);
    expect(said(recognize(document as unknown as Document, address), expected)).toEqual(expected);
  });
});
