import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import english from '../../_locales/en/messages.json';
import { type AddressBar, addressBar, asXml } from '../../src/background/address-bar';
import { eventNamed } from '../../src/model/event';
import { Refusal } from '../../src/model/refusal';
import { lookAtDesk } from '../../src/store/desk';
import { createEvent } from '../../src/store/events';
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
const desk = () => lookAtDesk(store, { language: 'en' });
const barOf = (keep = keepNote) =>
  addressBar({
    say,
    look: desk,
    keep: (outline, note) => keep(store, outline, note),
    playing: async () => ({ second: 754, video: 'https://example.org/talk.webm' }),
    suggest: async line => void lines.push(line),
    mark: async (sign, title) => void marks.push(`${sign} ${title}`),
  });
beforeEach(() => {
  count += 1;
  store = openStore(`bar-${count}`, stamps);
  lines = [];
  marks = [];
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

  test('that cannot be kept are said to be', async () => {
    bar = barOf(() => Promise.reject(new Refusal('full')));
    await bar.enter('words');
    expect(marks).toEqual([`! ${english.refused_full.message}`]);
  });
});

test.each([
  ['a <b> & "c" \'d\'', 'a &#60;b&#62; &#38; &#34;c&#34; &#39;d&#39;'],
  ['</match><url>https://example.org</url>', '&#60;/match&#62;&#60;url&#62;https://example.org&#60;/url&#62;'],
  ['\u0000a\u001bb\ud800c\uffff', 'ab\ufffdc'],
  ['日本語 😀', '日本語 😀'],
])('%j is %j in XML', (text, xml) => expect(asXml(text)).toBe(xml));
