import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../src/messages/transport';
import { later, type PageDraft, untouched } from '../src/model/page-draft';
import { typedAt } from '../src/model/typed-at';
import { snapshotOf } from '../src/ui/snapshot';
import type { Acts } from '../src/ui/use-acts';
import { useLeaving } from '../src/ui/use-leaving';

/** A change reaches the background within this time. */
const HAND_OVER_MS = 200;

/** Written at each key, for a page that closes can still do that; gone once the background has it. */
const copy = snapshotOf<PageDraft | null>('page draft');

export interface DraftOfPage {
  readonly draft: PageDraft;
  /** Begins with what was kept of this page, the later of both copies. */
  open(page: string, stored: PageDraft | null): void;
  change(edit: (draft: PageDraft) => PageDraft): void;
  /** The page was clipped: the background has forgotten it with that. */
  forget(): void;
}

/** What was chosen and corrected on this page, kept across closing until it is clipped. */
export function usePageDraft(acts: Acts): DraftOfPage {
  const now = useRef(untouched('', 0));
  const [draft, draw] = useState(now.current);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const set = (next: PageDraft) => {
    now.current = next;
    draw(next);
  };
  const giveAway = async (given: PageDraft) => {
    await send('keepPageDraft', given);
    if (copy.read()?.at === given.at) copy.keep(null);
  };
  const handOver = () => {
    if (!timer.current) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    void acts.run(() => giveAway(now.current));
  };
  useLeaving(handOver);
  // Popup and panel can show one page: what is corrected in one goes on in the other.
  const follow = (other: PageDraft | null) => {
    if (other?.page === now.current.page && other.at > now.current.at) set(other);
  };
  useEffect(() => copy.onKeep(follow), []);
  return {
    draft,
    open(page, stored) {
      handOver();
      const left = copy.read();
      // What an earlier view could not hand over any more, of this page or another.
      if (left) void acts.run(() => giveAway(left));
      const kept = stored ?? untouched(page, 0);
      set(left?.page === page ? later(left, kept) : kept);
    },
    change(edit) {
      set({ ...edit(now.current), at: typedAt(Date.now(), now.current.at) });
      copy.keep(now.current);
      timer.current ??= setTimeout(handOver, HAND_OVER_MS);
    },
    forget() {
      clearTimeout(timer.current);
      timer.current = undefined;
      copy.keep(null);
      set(untouched(now.current.page, 0));
    },
  };
}
