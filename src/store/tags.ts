import type { TagUse } from '../model/tags';
import type { Store } from './store';

/** The tags in use, each once, without reading a note. Those of deleted notes count as well: they were in use. */
export function tagsInUse(store: Store): Promise<TagUse[]> {
  return store.read(async tx => {
    const index = tx.objectStore('notes').index('byTag');
    const uses: TagUse[] = [];
    for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
      uses.push({ tag: cursor.key, count: 0 });
    return Promise.all(uses.map(async ({ tag }) => ({ tag, count: await index.count(tag) })));
  });
}
