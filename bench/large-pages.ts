// Two pages that are far too large, for the bench and for the tests.

const page = (body: string): string =>
  `<!doctype html><title>A large talk | Large Days 2026</title><header><a href="/">Large Days 2026</a></header><h1>A large talk</h1>${body}`;

export const twentyMegabytes = (): string => page(`<p>${'words and words '.repeat(125)}</p>`.repeat(10_000));

export const manyNodes = (): string =>
  page('<div><b>10:00</b> <a href="/talks/2">A talk</a> <i>Ann Example</i></div>'.repeat(25_000));
