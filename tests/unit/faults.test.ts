// The disk is full, a transaction is ended, the database is closed: nothing is half done, the user can be told why, and another try does it.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edit } from '../../src/model/edit';
import { eventNamed } from '../../src/model/event';
import { sessionTitled } from '../../src/model/session';
import { backUp } from '../../src/store/backups';
import { lookAtDesk } from '../../src/store/desk';
import { keepEdit } from '../../src/store/edits';
import { keepNote } from '../../src/store/notes';
import { clip } from '../../src/store/sessions';
import { keepDraft } from '../../src/store/settings';
import { openStore, type Store } from '../../src/store/store';
import { noteOf, stamps } from './records';

let store: Store;
let count = 0;
beforeEach(() => {
  count += 1;
  store = openStore(`faults-${count}`, stamps);
});

const put = IDBObjectStore.prototype.put;
const transaction = IDBDatabase.prototype.transaction;
afterEach(() => {
  IDBObjectStore.prototype.put = put;
  IDBDatabase.prototype.transaction = transaction;
});

/** The writing after so many goes wrong, and each one behind it: it throws, or its transaction is ended. */
function breakAt(after: number, how: () => void): void {
  let writes = 0;
  IDBObjectStore.prototype.put = function (...given) {
    writes += 1;
    if (writes > after) how();
    const request = put.apply(this, given);
    if (writes > after) this.transaction.abort();
    return request;
  };
}
const full = () => {
  throw new DOMException('The disk is full.', 'QuotaExceededError');
};
const aborted = () => {};

const line = (text: string): Edit => [
  { id: stamps.id(), was: null, is: { kind: 'note', text, depth: 0, order: 'a0' } },
];
const add = (edit: Edit, request: string) =>
  keepEdit(
    store.once(request),
    { create: eventNamed('E') },
    edit,
    { text: '', depth: 0, at: 2 },
    { view: 'A', typing: false },
  );

describe.each([
  ['a full disk', full, 'full'],
  ['a transaction that the browser ends', aborted, 'noDatabase'],
])('%s', (_, how, code) => {
  // Whichever of its writes it is: the event, the note, the step, the draft, the mark of the request.
  test.each([0, 1, 2, 3, 4, 5])(
    'at write %d leaves all as it was; the same request is done once it can be',
    async after => {
      await keepDraft(store, { text: 'typed', depth: 0, at: 1 });
      const edit = line('typed');
      breakAt(after, how);
      await expect(add(edit, 'request')).rejects.toMatchObject({ code });
      IDBObjectStore.prototype.put = put;
      expect(await lookAtDesk(store, { language: 'en' })).toMatchObject({
        event: null,
        outline: [],
        draft: { text: 'typed' },
      });
      await add(edit, 'request');
      await add(edit, 'request');
      expect(await lookAtDesk(store, { language: 'en' })).toMatchObject({
        outline: [{ text: 'typed' }],
        draft: { text: '' },
      });
    },
  );

  test('keeps a clip and a link whole or not at all', async () => {
    const talk = {
      event: { create: eventNamed('E') },
      page: 'https://example.org/1',
      fields: sessionTitled('One'),
      readFrom: {},
    };
    breakAt(1, how);
    await expect(clip(store, talk)).rejects.toMatchObject({ code });
    await expect(keepNote(store, { create: eventNamed('E') }, noteOf())).rejects.toMatchObject({ code });
    IDBObjectStore.prototype.put = put;
    expect(JSON.parse(await backUp(store))).toMatchObject({ events: [], sessions: [], notes: [] });
    await clip(store, talk);
    expect((await lookAtDesk(store, { language: 'en' })).sessions).toMatchObject([{ title: 'One' }]);
  });
});

test('a database that was closed without a word is opened again', async () => {
  await add(line('before'), '1');
  let closed = false;
  IDBDatabase.prototype.transaction = function (...given) {
    if (!closed) this.close();
    closed = true;
    return transaction.apply(this, given);
  };
  await add(line('after'), '2');
  expect((await lookAtDesk(store, { language: 'en' })).outline.map(({ text }) => text)).toEqual(['before', 'after']);
});

test('what cannot be read is said in words as well', async () => {
  await add(line('before'), '1');
  IDBDatabase.prototype.transaction = () => {
    throw new DOMException('Internal error.', 'UnknownError');
  };
  await expect(lookAtDesk(store, { language: 'en' })).rejects.toMatchObject({ code: 'noDatabase' });
});
