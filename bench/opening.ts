// From the toolbar click until the first line of text has the focus and is on the screen.
import type { Extension, Page } from 'puppeteer-core';
import { serveSample } from '../scripts/sample';
import { type Bench, launch } from './browser';
import type { Copies } from './copies';
import { rotated } from './rounds';
import { ask, eventOf, seed } from './seed';

/** In milliseconds. */
export interface Opening {
  readonly fromClick: number;
  /** The page's own share: since it began to load. */
  readonly ofIt: number;
}

interface Opened {
  readonly bench: Bench;
  /** A session's page, in front of which the popup opens. */
  readonly page: Page;
  readonly name: string;
}

/** A restore is one message: as many events in each as the browser lets through. */
const EVENTS_AT_ONCE = 10;

async function prepare(copies: Copies, site: string, name: string, others: number): Promise<Opened> {
  const bench = await launch(copies);
  const page = await bench.openOwn(bench.talkmark, 'options/index.html');
  for (let made = 0; made < others; made += EVENTS_AT_ONCE) {
    const events = Array.from({ length: EVENTS_AT_ONCE }, (_, i) => eventOf(`Past Days ${made + i}`, 10, 100));
    await seed(page, {
      events: events.flatMap(each => each.events),
      sessions: events.flatMap(each => each.sessions),
      notes: events.flatMap(each => each.notes),
    });
  }
  const current = eventOf('Today', 5, 20);
  await seed(page, current);
  await ask(page, 'choose', { id: current.sessions[0]?.id });
  await page.goto(`${site}/sessions/offline-first.html`);
  return { bench, page, name };
}

async function open({ bench, page }: Opened, extension: Extension): Promise<Opening> {
  const { popup, at } = await bench.click(extension, page);
  const [ready, begun] = await popup.evaluate(async () => [await probe.ready, performance.timeOrigin] as const);
  await popup.close();
  return { fromClick: ready - at, ofIt: ready - begun };
}

async function inTurn<T>(all: readonly Opened[], take: (each: Opened) => Promise<T>): Promise<T[]> {
  const taken: T[] = [];
  for (const each of all) taken.push(await take(each));
  return taken;
}

/** Each opening, beside the floor's, with as many notes stored; the background awake, and asleep. */
export async function openings(copies: Copies, rounds: number): Promise<Record<string, Opening[]>> {
  const site = await serveSample();
  const all: Opened[] = [];
  try {
    all.push(await prepare(copies, site.origin, '100 notes', 0));
    all.push(await prepare(copies, site.origin, '100,000 notes', 100));
    const takers: Record<string, () => Promise<Opening[]>> = {};
    const take = (name: string, from: readonly Opened[], of: (bench: Bench) => Extension) => {
      takers[name] = () => inTurn(from, each => open(each, of(each.bench)));
      takers[`${name}, asleep`] = () =>
        inTurn(from, async each => {
          await each.bench.stopWorker(of(each.bench));
          return open(each, of(each.bench));
        });
    };
    take('a plain preact page', all, ({ floor }) => floor);
    for (const each of all) take(each.name, [each], ({ talkmark }) => talkmark);
    return await rotated(takers, rounds, 2);
  } finally {
    for (const { bench } of all) await bench.close();
    await site.close();
  }
}
