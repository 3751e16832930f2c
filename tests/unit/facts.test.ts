import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { partingsOf } from '../../src/background/partings';
import { type ChangeAsked, mergedChange } from '../../src/model/change';
import { type EventFields, eventNamed } from '../../src/model/event';
import { Refusal } from '../../src/model/refusal';
import { bundleOf } from '../../src/store/desk';
import { changeEvent, createEvent } from '../../src/store/events';
import { openStore, type Store } from '../../src/store/store';
import { stamps } from './records';

describe('a change of facts that another window changed since', () => {
  const stored = { ...eventNamed('E'), intro: 'One day in Kyoto.', venue: 'Hall 2' };
  test.each<[string, Partial<EventFields>, Partial<EventFields>, Partial<EventFields>, unknown]>([
    ['nothing else', { intro: 'Two days.' }, { intro: 'One day in Kyoto.' }, { intro: 'Two days.' }, null],
    ['other words of a text', { intro: 'A day.' }, { intro: 'One day.' }, { intro: 'A day in Kyoto.' }, null],
    [
      'the same words of a text: both stay',
      { intro: 'One day in Nara.' },
      { intro: 'One day in Osaka.' },
      { intro: 'One day in Kyoto.\n\nOne day in Nara.' },
      { kept: 'both' },
    ],
    ['a text that is emptied here: it stays', { intro: '' }, { intro: 'X' }, { intro: stored.intro }, { kept: 'both' }],
    ['a name', { venue: 'Hall 3' }, { venue: 'Hall' }, { venue: 'Hall 3' }, { kept: 'later', instead: 'Hall 2' }],
    ['a name to the same', { venue: 'Hall 2' }, { venue: 'Hall' }, { venue: 'Hall 2' }, null],
    ['nobody knows from what', { venue: 'Hall 3' }, {}, { venue: 'Hall 3' }, null],
  ])('%s', (_, asked, was, change, met) => expect(mergedChange(stored, asked, was)).toEqual({ change, met }));
});

describe('what a view would ask for if it ended', () => {
  let store: Store;
  let id: string;
  let open: string[] | null;
  let count = 0;
  beforeEach(async () => {
    count += 1;
    store = openStore(`partings ${count}`, stamps);
    ({ id } = await createEvent(store, eventNamed('E')));
    open = ['A'];
  });
  const introduced = (intro: string, request: string): ChangeAsked => ({
    ask: 'changeEvent',
    id: request,
    input: { id, change: { intro }, was: { intro: '' } },
  });
  const ask = vi.fn((each: ChangeAsked) => changeEvent(store.once(each.id), each.input as never));
  const life = (does: typeof ask = ask) => partingsOf(store, async () => open, does);
  const intro = async () => (await bundleOf(store, id)).event.intro;

  test('is not done while it is open, and once it has ended, in whatever life of the background', async () => {
    const partings = life();
    await partings.keep({ view: 'A', request: introduced('half', 'one') });
    await partings.carryOut();
    expect(await intro()).toBe('');
    await partings.keep({ view: 'A', request: introduced('half a sentence', 'one') });
    open = [];
    const later = life();
    await later.carryOut();
    expect(await intro()).toBe('half a sentence');
    ask.mockClear();
    await later.carryOut();
    expect(ask).not.toHaveBeenCalled();
  });

  test('is done once, also where the view itself had asked, and is nothing once it is taken back', async () => {
    const partings = life();
    await partings.keep({ view: 'A', request: introduced('half', 'one') });
    const { id: request, input } = introduced('whole', 'one');
    await changeEvent(store.once(request), input as never);
    open = [];
    await partings.carryOut();
    expect(await intro()).toBe('whole');
    await partings.keep({ view: 'B', request: introduced('other', 'two') });
    await partings.keep({ view: 'B', request: null });
    await partings.carryOut();
    expect(await intro()).toBe('whole');
  });

  test('waits where nobody knows what is open, and is tried again where it could not be stored', async () => {
    const full = vi.fn(ask.getMockImplementation()).mockRejectedValueOnce(new Refusal('full'));
    const partings = life(full as typeof ask);
    await partings.keep({ view: 'A', request: introduced('half', 'one') });
    open = null;
    await partings.carryOut();
    expect(full).not.toHaveBeenCalled();
    open = [];
    await partings.carryOut();
    expect(await intro()).toBe('');
    await partings.carryOut();
    expect(await intro()).toBe('half');
  });

  test('keeps nobody from looking, whatever fails', async () => {
    const partings = life();
    await partings.keep({ view: 'A', request: introduced('half', 'one') });
    open = [];
    await ask(introduced('half', 'one'));
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    await partings.carryOut();
    IDBObjectStore.prototype.put = put;
    const broken = partingsOf(store, () => Promise.reject(new Error('no locks')), ask);
    await broken.carryOut();
    expect(await intro()).toBe('half');
  });

  test('is forgotten where what it changes is gone', async () => {
    const gone = vi.fn().mockRejectedValue(new Refusal('gone'));
    const partings = life(gone as never);
    await partings.keep({ view: 'A', request: introduced('half', 'one') });
    open = [];
    await partings.carryOut();
    await partings.carryOut();
    expect(gone).toHaveBeenCalledOnce();
  });
});
