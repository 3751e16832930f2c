import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import english from '../../_locales/en/messages.json';
import { type AddressBar, addressBar, asXml } from '../../src/background/address-bar';
import type { OutlineChoice } from '../../src/model/desk';
import { eventNamed } from '../../src/model/event';
import type { NoteFields } from '../../src/model/note';
import { Refusal } from '../../src/model/refusal';
import { lookAtDesk } from '../../src/store/desk';
import { createEvent } from '../../src/store/events';
import { forget } from '../../src/store/forget';
import { keepNote } from '../../src/store/notes';
import { createSession } from '../../src/store/sessions';
import { openStore, type Store } from '../../src/store/store';
import { stamps } from './records';

const say = (name: string, ...values: string[]): string =>
  (english as Record<string, { message: string }>)[name]?.message.replace(/\$[A-Z]+\$/, values[0] ?? '') ?? name;

let store: Store;
let bar: AddressBar;
let lines: string[];
let marks: string[];
let count = 0;
/** What outlives the background, and the browser. */
let written: Map<string, unknown>;
const shelfOf = (its: Map<string, unknown>) => ({
  get: async () => structuredClone(Object.fromEntries(its)),
  set: async (values: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(values)) its.set(name, structuredClone(value));
  },
  remove: async (name: string) => void its.delete(name),
});
const desk = () => lookAtDesk(store, { language: 'en' });
const waysOf = (keep: typeof keepNote) => ({
  say,
  look: desk,
  keep: (outline: OutlineChoice, note: NoteFields, request: string) => keep(store.once(request), outline, note),
  newId: stamps.id,
  shelves: [shelfOf(written), shelfOf(new Map())],
  playing: async () => ({ second: 754, video: 'https://example.org/talk.webm' }),
  suggest: async (line: string) => void lines.push(line),
  mark: async (sign: string, title: string) => void marks.push(`${sign} ${title}`),
});
const barOf = (keep = keepNote) => addressBar(waysOf(keep));
beforeEach(() => {
  count += 1;
  store = openStore(`bar-${count}`, stamps);
  lines = [];
  marks = [];
  written = new Map();
  bar = barOf();
});

describe('words in the address bar', () => {
  test('are a note of the current session, with its tags and its moment, and are said to be', async () => {
    const event = await createEvent(store, eventNamed('Harbour Web Days'));
    await createSession(store, event.id, 'Offline First');
    await bar.start();
    await bar.type('look');
    const before = new Date().toISOString();
    await bar.enter('look at queues #todo');
    expect(lines).toEqual(['Type a note for Offline First; #tags as you like', 'Keep as a note in Offline First']);
    expect(marks).toEqual(['✓ Note from the address bar saved to Offline First']);
    const { outline, session } = await desk();
    expect(session?.title).toBe('Offline First');
    expect(outline).toMatchObject([
      {
        kind: 'note',
        text: 'look at queues #todo',
        tags: ['todo'],
        moment: { second: 754, video: 'https://example.org/talk.webm' },
      },
    ]);
    expect((outline[0]?.moment?.at ?? '') <= before).toBe(true);
  });

  test('wait for no page that does not tell what it is playing', async () => {
    bar = addressBar({ ...waysOf(keepNote), playing: () => new Promise(() => {}) });
    await bar.type('look');
    await bar.enter('look at queues');
    expect((await desk()).outline).toMatchObject([{ text: 'look at queues', moment: { second: null } }]);
  });

  test('go to an event that is made for them, where there is none yet', async () => {
    await bar.enter('no event yet');
    expect(marks).toEqual(['✓ Note from the address bar saved to My event']);
    expect(await desk()).toMatchObject({
      event: { name: 'My event' },
      session: null,
      outline: [{ text: 'no event yet' }],
    });
  });

  test('come behind the notes that are there; `# ` makes a part', async () => {
    for (const words of ['one', '# Part', '  two  ']) await bar.enter(words);
    expect((await desk()).outline.map(({ kind, text }) => [kind, text])).toEqual([
      ['note', 'one'],
      ['part', 'Part'],
      ['note', 'two'],
    ]);
  });

  test.each(['', '   '])('that are none (%j) keep nothing, and say what to type', async words => {
    await bar.enter(words);
    expect(marks).toEqual(['… Type a note for My event; #tags as you like']);
    expect((await desk()).event).toBeNull();
  });

  describe('that cannot be stored yet', () => {
    let why: Refusal | null;
    const full = `! ${english.jotHeldFull.message}`;
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      why = new Refusal('full');
      bar = barOf((...note) => (why ? Promise.reject(why) : keepNote(...note)));
    });
    afterEach(() => {
      vi.useRealTimers();
    });
    const texts = async () => (await desk()).outline.map(({ text }) => text);
    const isMarked = (...all: string[]) => vi.waitFor(() => expect(marks).toEqual(all));

    test('are tried again until they are, in order, with the icon saying so', async () => {
      await bar.enter('one');
      await bar.enter('two');
      expect(marks).toEqual([full.replace('$TEXT$', 'one'), full.replace('$TEXT$', 'one / two')]);
      vi.advanceTimersByTime(5000);
      await isMarked(...marks, full.replace('$TEXT$', 'one / two'));
      why = null;
      vi.advanceTimersByTime(5000);
      await isMarked(...marks, '✓ Note from the address bar saved to My event');
      expect(await texts()).toEqual(['one', 'two']);
      expect(written.size).toBe(0);
    });

    test('outlive the background, and are stored once', async () => {
      await bar.enter('one');
      const left = new Map(written);
      why = null;
      await barOf().resume();
      // As if that life had ended before it could strike it out.
      written = left;
      await barOf().resume();
      expect(await texts()).toEqual(['one']);
      expect(written.size).toBe(0);
    });

    test('go where they were typed for; where that was deleted, where new things go now', async () => {
      const event = await createEvent(store, eventNamed('Harbour Web Days'));
      await createSession(store, event.id, 'First');
      const second = await createSession(store, event.id, 'Second');
      await bar.enter('for the second');
      await createSession(store, event.id, 'Third');
      why = null;
      await bar.resume();
      expect(marks.at(-1)).toBe('✓ Note from the address bar saved to Second');
      why = new Refusal('noDatabase');
      await bar.enter('for the second as well');
      await forget(store, second.id);
      why = null;
      await bar.resume();
      expect(marks.at(-1)).toBe('✓ Note from the address bar saved to Harbour Web Days');
      expect(await texts()).toEqual(['for the second as well']);
    });

    test('are kept in the other storage where the first takes nothing more', async () => {
      const second = new Map<string, unknown>();
      const refusing = { ...shelfOf(new Map()), set: () => Promise.reject(new Error('full')) };
      const barOn = (keep: typeof keepNote) => addressBar({ ...waysOf(keep), shelves: [refusing, shelfOf(second)] });
      await barOn(() => Promise.reject(why)).enter('one');
      await barOn(keepNote).resume();
      expect(await texts()).toEqual(['one']);
    });

    test('wait for the next note where nothing says that the failure passes', async () => {
      why = new Refusal('unexpected');
      await bar.enter('one');
      expect(marks.at(-1)).toBe(`! ${english.jotHeld.message.replace('$TEXT$', 'one')}`);
      expect(vi.getTimerCount()).toBe(0);
      why = null;
      await bar.enter('two');
      expect(await texts()).toEqual(['one', 'two']);
    });
  });
});

test.each([
  ['a <b> & "c" \'d\'', 'a &#60;b&#62; &#38; &#34;c&#34; &#39;d&#39;'],
  ['</match><url>https://example.org</url>', '&#60;/match&#62;&#60;url&#62;https://example.org&#60;/url&#62;'],
  ['\u0000a\u001bb\ud800c\uffff', 'ab\ufffdc'],
  ['日本語 😀', '日本語 😀'],
])('%j is %j in XML', (text, xml) => expect(asXml(text)).toBe(xml));
