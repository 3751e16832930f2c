// A notebook of any size, as a backup that is restored.
import type { Page } from 'puppeteer-core';
import { v7 } from 'uuid';
import { type Backup, writeBackup } from '../src/model/backup';
import { eventNamed, type TalkEvent } from '../src/model/event';
import type { Note } from '../src/model/note';
import { ordersBetween } from '../src/model/order';
import { born, type Stamps } from '../src/model/record';
import { type Session, sessionTitled } from '../src/model/session';

const stamps: Stamps = { id: () => v7(), now: () => new Date().toISOString(), zone: () => 'UTC' };

const LINES = [
  'オートスケールのポリシーが聞けた',
  'CPU かメモリが 90% を超えたら台数を倍にする',
  'Cold starts are a myth if the *bundle* is small #todo',
  'see https://example.org/talks/scaling for the numbers',
];

/** An event of this name with as many sessions, and as many notes in each. */
export function eventOf(name: string, sessionCount: number, noteCount: number): Backup {
  const event = born(eventNamed(name), stamps);
  const orders = ordersBetween(null, null, sessionCount);
  const sessions = orders.map((order, i) => sessionOf(event, `${name}, talk ${i + 1}`, order));
  return { events: [event], sessions, notes: sessions.flatMap(session => notesOf(session, noteCount)) };
}

const sessionOf = ({ id: eventId }: TalkEvent, title: string, order: string): Session =>
  born({ ...sessionTitled(title), eventId, order, pages: [], readFrom: {} }, stamps);

const notesOf = ({ id: under, eventId }: Session, count: number): Note[] =>
  ordersBetween(null, null, count).map((order, i) => noteOf({ eventId, under, order, at: i }));

function noteOf({ at, ...place }: { eventId: string; under: string; order: string; at: number }): Note {
  const text = `${LINES[at % LINES.length]} (${at + 1})`;
  const moment = { at: stamps.now(), second: null };
  const fields = { kind: 'note' as const, text, depth: at % 3, quote: null, source: null, moment, tags: [] };
  return born({ ...fields, ...place }, stamps);
}

interface Asked {
  readonly runtime: { sendMessage(request: unknown): Promise<string> };
}

/** One of the requests that a view makes, made from one of the extension's own pages. */
export async function ask(page: Page, name: string, input: unknown): Promise<void> {
  const request = { ask: name, input, id: v7() };
  const text = await page.evaluate(asked => (chrome as unknown as Asked).runtime.sendMessage(asked), request);
  const reply = JSON.parse(text) as Record<string, string>;
  if ('refused' in reply) throw new Error(`${name} was refused: ${reply['refused']} ${reply['detail']}`);
}

export const seed = (page: Page, backup: Backup): Promise<void> => ask(page, 'restore', writeBackup(backup));
