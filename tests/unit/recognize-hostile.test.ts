// Whatever a page does, it is answered, quickly, and is left as it was.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognize/recognize';
import { readPage } from '../../src/recognize/tab/read-page';
import { recognizeDocument } from './recognize-document';

const ADDRESS = 'https://conf.example.org/2024/talks/1';
const read = (html: string, address = ADDRESS) => {
  const { document } = parseHTML(html);
  const before = document.toString();
  const facts = recognizeDocument(document as unknown as Document, address);
  expect(document.toString()).toBe(before);
  return facts;
};

/** The page with this text wherever ¤ stands, set in the tree: the parser of the tests takes seconds for 100 KB of escapes. */
function filled(html: string, text: string): Document {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) element.setAttribute(name, value.replaceAll('¤', text));
    if (element.children.length === 0) element.textContent = element.textContent?.replaceAll('¤', text) ?? '';
  }
  return document as unknown as Document;
}

describe('a page that lies in wait', () => {
  it.each([
    ['nothing', ''],
    ['an empty page', '<html></html>'],
    ['no head', '<html><body>Hello</body></html>'],
    [
      'broken JSON-LD',
      '<html><head><script type="application/ld+json">{"@type": "Event", </script></head><body><h1>T</h1></body></html>',
    ],
    [
      'JSON-LD that is no object',
      '<html><head><script type="application/ld+json">[null, 1, "x", [[[]]], {"@type": {}}]</script></head></html>',
    ],
    [
      'JSON-LD with wrong types',
      '<html><head><script type="application/ld+json">{"@type":["Event",3],"name":{"x":1},"startDate":7,"performer":[null,{"name":[]}],"location":[]}</script></head></html>',
    ],
    [
      'fields named as what is read',
      '<html><body><form><input name="firstChild"><input name="getAttribute"><input name="nextSibling"><input name="localName"><h1>Title</h1></form><img name="title"><img name="documentElement"></body></html>',
    ],
    [
      'addresses that are none',
      '<html><body><a href="http://[">x</a><a href="javascript:alert(1)">Slides</a><iframe src="data:text/html,x"></iframe><iframe src="https://"></iframe></body></html>',
    ],
    [
      'half a surrogate',
      '<html><head><title>\ud800 talk \udc00</title></head><body><h1>\ud83d</h1><p>by \udfff</p></body></html>',
    ],
    [
      'a bad percent sign in a picture',
      '<html><body><h1>A talk</h1><img src="/%E0%A4%A.jpg"><p>Ann Example</p></body></html>',
    ],
  ])('%s', (_name, html) => {
    expect(read(html).kind.value).toBeTypeOf('string');
  });

  it('an address that is none', () => {
    expect(read('<html><body><h1>A talk</h1></body></html>', 'not an address').kind.value).toBe('plain');
  });

  it('elements nested as deep as one likes', () => {
    expect(
      read(`<html><body>${'<div>'.repeat(4000)}<h1>Deep</h1>${'</div>'.repeat(4000)}</body></html>`).title?.value,
    ).toBe('Deep');
  });

  it.each([
    ['a long word', 'a'.repeat(300_000)],
    ['long digits', '1'.repeat(300_000)],
    ['digits and colons', '12:'.repeat(100_000)],
    ['spaces', `x${' '.repeat(300_000)}x`],
    ['brackets', '('.repeat(100_000)],
    ['separators', ' - '.repeat(100_000)],
    ['commas', 'Ann Example, '.repeat(30_000)],
    ['dates', '10 March 2018 '.repeat(20_000)],
  ])('%s, everywhere a text can stand', (_name, text) => {
    const html = `<html><head><title>${text}</title><meta property="og:title" content="${text}"></head><body><h1>${text}</h1><p>Speaker: ${text}</p><p>${text}</p><a href="/speakers/1">${text}</a></body></html>`;
    const { document } = parseHTML(html);
    const begun = performance.now();
    const facts = recognizeDocument(document as unknown as Document, ADDRESS);
    expect(performance.now() - begun).toBeLessThan(1000);
    for (const fact of Object.values(facts)) expect(fact?.words.length ?? 0).toBeLessThanOrEqual(200);
  });

  it.each([
    // All of ASCII that is no letter or digit, and one of each of those.
    ...' !"#$%&\'()*+,-./0:;<=>?@A[\\]^_`a{|}~',
    ...'あアー亜。、・「」（）／：〜０Ａ年月日時分第会',
  ])('100 KB of %j in every place that is read', character => {
    const document = filled(
      '<html><head><title>¤</title><meta property="og:title" content="¤"><meta name="description" content="2016 ¤"></head><body><nav>¤</nav><h1 class="¤">¤</h1><h2>10:00 ¤</h2><p>Speaker: ¤</p><p>Time: 10:00 ¤</p><a href="/speakers/¤">¤</a><p>by ¤ | ¤</p></body></html>',
      character.repeat(100_000),
    );
    const begun = performance.now();
    recognizeDocument(document, ADDRESS);
    expect(performance.now() - begun).toBeLessThan(600);
  });

  it.each([
    ['5,000 blocks', '<script type="application/ld+json">{"@type":"Event","name":"x"}</script>'.repeat(5000)],
    [
      'one nested 1,000 deep',
      `<script type="application/ld+json">${'{"@graph":['.repeat(1000)}{"@type":"Event"}${']}'.repeat(1000)}</script>`,
    ],
    ['one that is never closed', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
  ])('JSON-LD: %s', (_name, blocks) => {
    const begun = performance.now();
    expect(read(`<html><head>${blocks}</head><body><h1>A talk</h1></body></html>`).title?.value).toBe('A talk');
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  it('a title of 10 MB', () => {
    const { document } = parseHTML(
      `<html><head><title>${'word '.repeat(2_000_000)}</title></head><body></body></html>`,
    );
    const { title } = recognizeDocument(document as unknown as Document, ADDRESS);
    expect(title?.value.length ?? 0).toBeLessThan(1000);
  });

  it('stops where it is late, and says so', () => {
    const { document } = parseHTML(`<html><body><h1>A talk</h1>${'<p>word</p>'.repeat(1900)}</body></html>`);
    let asked = 0;
    const page = readPage(document as unknown as Document, ADDRESS, () => {
      asked += 1;
      return asked > 2;
    });
    expect([page.isPartial, recognize(page).title?.value]).toEqual([true, 'A talk']);
    expect(readPage(document as unknown as Document, ADDRESS).isPartial).toBe(false);
  });

  it('answers a page of 200,000 nodes', () => {
    const rows =
      '<tr><td>10:00</td><td><a href="/2024/talks/2">A talk</a></td><td><span>Ann</span> <span>Example</span></td></tr>';
    const { document } = parseHTML(`<html><body><table>${rows.repeat(16_000)}</table></body></html>`);
    const begun = performance.now();
    recognizeDocument(document as unknown as Document, ADDRESS);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
