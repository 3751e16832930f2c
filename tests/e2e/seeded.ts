// A notebook with sessions in it, some of them on while the test runs: their times are made of the real clock.
import type { Messages } from '../../src/messages/contract';
import { eventNamed } from '../../src/model/event';
import { type SessionFields, sessionTitled } from '../../src/model/session';
import type { Driver } from './driver';

/** Minutes from now. Stated to the minute, as programmes are. */
export interface When {
  readonly from: number;
  readonly to: number;
}

/** `2026-03-10T13:00Z` */
const stated = (offset: number): string => `${new Date(Date.now() + offset * 60_000).toISOString().slice(0, 16)}Z`;

export const times = ({ from, to }: When): Pick<SessionFields, 'start' | 'end'> => ({
  start: stated(from),
  end: stated(to),
});

/** `13:00–13:45` of that. */
export const clocks = ({ start, end }: Pick<SessionFields, 'start' | 'end'>): string =>
  [start, end].map(time => time?.slice(11, 16)).join('–');

/** Keeps these sessions of one event, in this order, by the messages that the popup sends; `url` is the page of each. */
export async function seed(driver: Driver, sessions: readonly (Partial<SessionFields> & { title: string })[]) {
  const page = await driver.openOwn('options/index.html');
  for (const [index, fields] of sessions.entries()) {
    const input: Parameters<Messages['clip']>[0] = {
      event: { create: eventNamed('Clock Days') },
      page: fields.url ?? `https://clock.example/${index}`,
      fields: { ...sessionTitled(fields.title), ...fields },
      readFrom: {},
    };
    const id = `seed ${index}`;
    // `chrome` in Firefox, too; as text, for the name is not of this file's own world.
    await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ ask: 'clip', input, id })})`);
  }
  await page.close();
}
