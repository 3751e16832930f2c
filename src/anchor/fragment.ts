// An address that leads back to the very words: https://wicg.github.io/scroll-to-text-fragment/

/** A longer text is named by its beginning and its end; both limits are in UTF-16 code units. */
const WHOLE = 120;
const EDGE = 40;

/** The page's address with a text directive for this text, or null where there is no text to find. Any directive of the address gives way. */
export function fragmentUrl(address: string, text: string): string | null {
  const blocks = text.split(/\n+/).map(line => line.replace(/\s+/gu, ' ').trim());
  const lines = blocks.filter(line => line !== '');
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const whole = lines.length === 1 && first.length <= WHOLE;
  const directive = whole ? encoded(first) : `${encoded(beginning(first))},${encoded(ending(last))}`;
  const [page, hash = ''] = address.split('#', 2);
  return `${page}#${hash.replace(/:~:.*$/s, '')}:~:text=${directive}`;
}

/** `-`, `,` and `&` have a meaning of their own in a text directive. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');

/** Whole words, where the script has spaces between them: the browser finds words only from their boundaries. */
function beginning(line: string): string {
  if (line.length <= EDGE) return line;
  const cut = line.slice(0, EDGE + 1);
  const space = cut.lastIndexOf(' ');
  return space > 0
    ? cut.slice(0, space)
    : [...segments(line)].reduce((text, word) => (text.length + word.length > EDGE && text ? text : text + word), '');
}

function ending(line: string): string {
  if (line.length <= EDGE) return line;
  const cut = line.slice(-EDGE - 1);
  const space = cut.indexOf(' ');
  if (space >= 0 && space < EDGE) return cut.slice(space + 1);
  return [...segments(line)].reduceRight(
    (text, word) => (text.length + word.length > EDGE && text ? text : word + text),
    '',
  );
}

/** Words as the browsers segment them, also for scripts without spaces (Unicode TR 29 and dictionaries). */
function segments(line: string): string[] {
  return Array.from(new Intl.Segmenter('ja', { granularity: 'word' }).segment(line), ({ segment }) => segment);
}
