import { beforeEach, expect, test, vi } from 'vitest';

const MUCH = vi.hoisted(() => 100);
const told = vi.hoisted((): { listener?: (message: unknown) => unknown } => ({}));
vi.mock('../../src/messages/transport', () => ({
  MUCH,
  pause: () => new Promise(rest => setTimeout(rest)),
  tell: (message: unknown) => told.listener?.(message),
  hear: (listener: (message: unknown) => unknown) => {
    told.listener = listener;
  },
}));

import { announce, onNews } from '../../src/messages/news';

const long = { request: 'x'.repeat(MUCH), part: 1 };
const short = { request: 'short', part: 1 };
let heard: string[] = [];
let stops: (() => void)[] = [];
const rested = () => new Promise(rest => setTimeout(rest, 20));
beforeEach(() => {
  for (const stop of stops) stop();
  heard = [];
  stops = [
    onNews('restored', ({ request }) => heard.push(request.slice(0, 5))),
    onNews('changed', () => heard.push('changed')),
  ];
});

test('short news is heard at once, by all who listen', () => {
  stops.push(onNews('restored', () => heard.push('too')));
  announce('restored', short);
  announce('changed');
  expect(heard).toEqual(['short', 'too', 'changed']);
});

test('long news is heard in a task of its own, and what comes behind it later', async () => {
  announce('restored', long);
  announce('changed');
  announce('restored', short);
  expect(heard).toEqual([]);
  await rested();
  expect(heard).toEqual(['xxxxx', 'changed', 'short']);
  announce('changed');
  expect(heard.at(-1)).toBe('changed');
});

test('who stops listening hears no more, also of what is on its way', async () => {
  announce('restored', long);
  stops[0]?.();
  await rested();
  expect(heard).toEqual([]);
});

test('a listener that fails keeps nobody from hearing what comes later', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  stops.unshift(
    onNews('restored', () => {
      throw new Error('of a listener');
    }),
  );
  announce('restored', long);
  announce('changed');
  await rested();
  expect(reported).toHaveLength(1);
  expect(heard.at(-1)).toBe('changed');
  vi.unstubAllGlobals();
});
