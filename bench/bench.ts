// Ratios measured in one run, rounds rotated, so that whatever else the machine does falls on all alike.
// ROUNDS=100 npm run bench takes longer, and ONLY=keys, ONLY=opening or ONLY=reading less.
import { makeCopies } from './copies';
import { FLOOR, type KeyFigure, keystrokes } from './keys';
import { openings } from './opening';
import { measureReading, readingInWords } from './recognize';
import { figuresOf, printed } from './rounds';
import { popupSize, sizeOf } from './size';

const ROUNDS = Number(process.env['ROUNDS'] ?? 30);

/** A round of keys takes as long as several openings, and gives dozens of figures. */
const KEY_ROUNDS = Math.ceil(ROUNDS / 4);

const { ONLY } = process.env;
const DIST = 'dist/chrome';

const copies = await makeCopies(DIST);
try {
  if (!ONLY || ONLY === 'opening') await printOpenings();
  if (!ONLY || ONLY === 'keys') await printKeys();
} finally {
  await copies.forget();
}
if (!ONLY || ONLY === 'reading') console.log(`\n${readingInWords(await measureReading(DIST))}`);
await printSize();

async function printOpenings(): Promise<void> {
  const opened = await openings(copies, ROUNDS);
  const say = (what: string, of: 'fromClick' | 'ofIt') =>
    console.log(`\n${what}, ${ROUNDS} rounds\n${printed(figuresOf(opened, each => each[of]))}`);
  say('toolbar click → ready to type', 'fromClick');
  say('of it, from the page’s first moment', 'ofIt');
}

async function printKeys(): Promise<void> {
  const keys = await keystrokes(copies, KEY_ROUNDS);
  const places = new Set(Object.values(keys).flatMap(all => all.map(({ where }) => where)));
  const say = (what: string, of: (key: KeyFigure) => number | null) => {
    for (const place of places) {
      if (place === FLOOR) continue;
      const figures = figuresOf(keys, key => ([place, FLOOR].includes(key.where) ? of(key) : null));
      const [least] = Object.keys(figures).filter(name => name !== FLOOR);
      if (least) console.log(`\n${what}, ${place}, ${KEY_ROUNDS} rounds\n${printed(figures, least)}`);
    }
  };
  say('key → painted', ({ painted }) => painted);
  say('key → stored, beyond the hand-over', ({ stored }) => stored);
}

async function printSize(): Promise<void> {
  const { first, report } = await popupSize(DIST);
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  console.log(`\npopup JavaScript, gzip: ${kb(first)} at opening, ${kb(report)} more at the first report`);
  console.log(`what reads a page, gzip: ${kb(await sizeOf(DIST, 'content.js'))}`);
}
