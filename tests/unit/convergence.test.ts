// Several windows type in the same notes at once, each behind what the others did: in the end all show the same, and nothing typed is lost.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edit, followed, type Line, lineOf, redrawn, retargeted } from '../../src/model/edit';
import { eventNamed } from '../../src/model/event';
import type { Note } from '../../src/model/note';
import { bundleOf } from '../../src/store/desk';
import { keepEdit } from '../../src/store/edits';
import { redo, undo } from '../../src/store/history';
import { openStore, type Store } from '../../src/store/store';
import { noteOf, stamps } from './records';

const made = (id: string, line: Line): Note => noteOf({ id, ...line });

/** A window: draws what it last listed with what it did since, hands that over now and then, and goes on in a twin that was made of it. */
class Window {
  listed: readonly Note[] = [];
  unsent: Edit = [];
  caret = 0;

  readonly name: string;
  readonly store: Store;
  readonly under: string;

  constructor(name: string, store: Store, under: string) {
    this.name = name;
    this.store = store;
    this.under = under;
  }

  get drawn(): readonly Note[] {
    return redrawn(this.listed, this.unsent, made);
  }

  async look(): Promise<void> {
    this.listed = (await bundleOf(this.store, this.under)).notes;
  }

  retype(change: (text: string) => string): void {
    const note = this.drawn[this.caret % Math.max(1, this.drawn.length)];
    if (!note) return;
    const is = { ...lineOf(note), text: change(note.text) };
    this.unsent = followed(this.unsent, [{ id: note.id, was: lineOf(note), is }]);
  }

  async flush(): Promise<void> {
    const sent = this.unsent;
    this.unsent = [];
    const { notes } = await keepEdit(this.store, { under: this.under }, sent, null, { view: this.name, typing: true });
    for (const twin of notes) if (twin.twinOf) this.unsent = retargeted(this.unsent, twin.twinOf, twin.id);
    await this.look();
  }
}

const act = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom('type', 'type', 'type', 'space', 'erase', 'flush', 'look', 'up', 'move'),
  at: fc.nat(40),
});

let count = 0;

async function open(): Promise<{ store: Store; windows: Window[] }> {
  count += 1;
  const store = openStore(`convergence-${count}`, stamps);
  const line = { kind: 'note' as const, text: '今日は', depth: 0, order: 'a0' };
  const lines: Edit = [
    { id: stamps.id(), was: null, is: line },
    { id: stamps.id(), was: null, is: { ...line, text: 'one two', order: 'a1' } },
  ];
  const { notes } = await keepEdit(store, { create: eventNamed('E') }, lines);
  const windows = ['A', 'B', 'C'].map(name => new Window(name, store, notes[0]?.under ?? ''));
  for (const window of windows) await window.look();
  return { store, windows };
}

test('whatever they type, and whenever it arrives, they converge and lose nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 60 }), async acts => {
      const { store, windows } = await open();
      const typed = new Set<string>();
      for (const [i, { who, what, at }] of acts.entries()) {
        const window = windows[who] as Window;
        // Each letter is typed once, so that it can be told whether it is still there.
        const letter = String.fromCodePoint((who === 0 ? 0x5000 : who === 1 ? 0x6000 : 0x7000) + i);
        const insert = (put: string) =>
          window.retype(text => {
            const place = at % (text.length + 1);
            return text.slice(0, place) + put + text.slice(place);
          });
        if (what === 'type' || what === 'space') {
          insert(what === 'space' ? ` ${letter}` : letter);
          typed.add(letter);
        }
        if (what === 'erase')
          window.retype(text => {
            typed.delete(text[at % Math.max(1, text.length)] ?? '');
            return text.slice(0, at % Math.max(1, text.length)) + text.slice((at % Math.max(1, text.length)) + 1);
          });
        if (what === 'flush') await window.flush();
        if (what === 'look') await window.look();
        if (what === 'up') window.caret = at;
        if (what === 'move') {
          const note = window.drawn[0];
          if (note)
            window.unsent = followed(window.unsent, [
              { id: note.id, was: lineOf(note), is: { ...lineOf(note), depth: at % 2 } },
            ]);
        }
      }
      for (const window of windows) await window.flush();
      for (const window of windows) await window.look();
      const seen = windows.map(({ drawn }) => drawn.map(({ id, text }) => [id, text]));
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2]).toEqual(seen[0]);
      const all = (seen[0] ?? []).map(([, text]) => text).join('');
      expect([...typed].filter(letter => !all.includes(letter))).toEqual([]);
      await store.close();
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('undone by all of them, whatever the order, each step goes once and comes back whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), fc.array(fc.nat(2)), async (acts, order) => {
      const { store, windows } = await open();
      const [only] = windows as [Window];
      for (const [i, { at }] of acts.entries()) {
        only.caret = at;
        only.retype(text => `${text}${i} `);
        await only.flush();
      }
      const before = only.drawn.map(({ id, text }) => [id, text]);
      let undone = 0;
      for (const who of order) {
        const { notes } = await undo(store, { under: only.under, view: windows[who]?.name ?? '' });
        undone += Math.sign(notes.length);
      }
      // Whoever took it back can bring it back: the last first.
      for (const { name } of windows) {
        for (let again = undone; again > 0; again -= 1) await redo(store, { under: only.under, view: name });
      }
      await only.look();
      if (order.every(who => who === order[0])) expect(only.drawn.map(({ id, text }) => [id, text])).toEqual(before);
      else expect(new Set(only.drawn.map(({ id }) => id))).toEqual(new Set(before.map(([id]) => id)));
      await store.close();
    }),
    { numRuns: 50 },
  );
}, 60_000);
