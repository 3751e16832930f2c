// The sample conference of our own, and the way through it that the main job takes.
import { resolve } from 'node:path';
import type { Programme } from './main-job';
import { type Served, type ServeOptions, serveFolder } from './serve';

export const serveSample = (options: ServeOptions = {}): Promise<Served> =>
  serveFolder(resolve(import.meta.dirname, '../tests/fixtures/conference'), options);

export const samplePages = (origin: string): Programme => ({
  sessions: ['offline-first', 'ten-year-screens', 'temporal-booking'].map(name => `${origin}/sessions/${name}.html`),
  slides: `${origin}/decks/temporal-booking/`,
  quoted: `${origin}/blog/paper-badges.html`,
});
