import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { onNews } from '../src/messages/news';
import { type Edited, outlineFor } from '../src/model/desk';
import { deepestNext } from '../src/model/outline';
import { typedNote } from '../src/model/typed-note';
import { NoteField } from '../src/outline/NoteField';
import { Outline } from '../src/outline/Outline';
import { useTurnKeys } from '../src/outline/turn-keys';
import { useEnd } from '../src/outline/use-end';
import { useOutline } from '../src/outline/use-outline';
import { useTimes } from '../src/outline/use-times';
import { CopyByHand } from '../src/ui/CopyByHand';
import { Notices } from '../src/ui/Notices';
import { useActs } from '../src/ui/use-acts';
import { useCopy } from '../src/ui/use-copy';
import { useKeptFocus } from '../src/ui/use-kept-focus';
import { t } from '../src/ui/words';
import { Footer } from './Footer';
import { Page } from './Page';
import { Places } from './Places';
import type { PageSource } from './page-source';
import { useDesk } from './use-desk';
import { type Held, useDraft } from './use-draft';
import { usePage } from './use-page';

const NOTHING: Edited = { notes: [], asOf: '' };

interface Props {
  readonly source: PageSource;
  onOpenNotebook(): void;
  onOpenOptions(): void;
  /** Absent in the panel itself, and where the browser has none. */
  onOpenPanel?: (() => void) | undefined;
  /** What the panel says on its page. */
  readonly children?: ComponentChildren;
}

/** The root of the popup and of the panel: it alone asks the background, and holds what was last answered. */
export function Popup({ source, onOpenNotebook, onOpenOptions, onOpenPanel, children }: Props) {
  const acts = useActs();
  const view = useDesk(acts);
  const { desk, isFresh } = view;
  const draft = useDraft(view, acts, source.playing);
  const field = useRef<HTMLTextAreaElement>(null);
  const toField = useCallback(() => field.current?.focus(), []);
  const toQuestion = () => document.querySelector<HTMLElement>('.ask button')?.focus();
  const page = usePage({
    source,
    view,
    acts,
    onDone: toField,
    onDoubt: toQuestion,
  });
  useKeptFocus(() => field.current);
  const bottom = useRef<HTMLDivElement>(null);
  useEffect(() => onNews('jotted', () => acts.say({ text: t('said_jottedElsewhere') })), []);
  const { byHand, copyReport } = useCopy(acts);

  const stored = desk ? { notes: desk.outline, asOf: desk.asOf } : NOTHING;
  const outline = useOutline(outlineFor(desk, t('unnamedEvent')), stored, acts, source.playing, page.onTurned);
  useTurnKeys(outline);
  const times = useTimes(desk?.event?.timeZone ?? null);
  const { notes, caret } = outline;
  const toEnd = useEnd(bottom, notes);
  view.writing.current = () => {
    const under = desk?.current?.choice.id;
    return caret && under && !view.isMoving() ? { under, at: new Date().toISOString() } : draft.writing();
  };
  // A panel can be drawn before it has the focus, and the key that comes first belongs to the note all the same.
  useEffect(() => {
    const focus = () => {
      if (document.activeElement === document.body) toField();
    };
    focus();
    window.addEventListener('focus', focus);
    return () => window.removeEventListener('focus', focus);
  }, [isFresh, page.seen]);

  const keep = async (isPasted: boolean) => {
    if (draft.isEmpty()) return page.performFirst();
    // Not before it is known where it goes, nor what is stored: the line may stand there already.
    if (!view.isSettled()) return draft.hold(isPasted);
    const { text, depth, begun } = draft.take();
    const line = { ...typedNote(text, Math.min(depth, deepestNext(notes))), begun, isPasted };
    const kept = outline.add([line], { text: '', depth: line.depth, at: Date.now() });
    // What is typed next belongs under it: it is to be seen.
    toEnd();
    if (!(await kept)) draft.giveBack(text);
  };
  // Before the next key: what was held comes before what is typed then.
  useLayoutEffect(() => {
    const held = view.isSettled() ? draft.held() : [];
    if (held.length === 0) return;
    const back = (lines: readonly Held[]) =>
      lines.length > 0 && draft.giveBack(lines.map(({ text }) => text).join('\n'));
    // Where they were meant to go is not there, and elsewhere they are not meant to go.
    if (!view.settled.isMoved) return void back(held);
    // Each Enter is undone alone.
    const all = held.map(({ text, depth, begun, isPasted }) =>
      outline.add([{ ...typedNote(text, depth), begun, isPasted }], null),
    );
    void Promise.all(all).then(areKept => back(held.filter((_, at) => !areKept[at])));
  }, [view.settled]);

  return (
    <>
      <Places
        view={view}
        acts={acts}
        onDone={toField}
        onOpenNotebook={onOpenNotebook}
        onOpenOptions={onOpenOptions}
        onOpenPanel={onOpenPanel}
      />
      <div class="middle">
        {(source.leads || page.seen?.page) && <Page page={page} />}
        {children}
        <section class="notes" aria-label={t('notes')}>
          {desk && !desk.event && <p class="hint">{t('noEvent')}</p>}
          {desk?.event && notes.length === 0 && <p class="hint">{desk.session ? t('noNotes') : t('wholeEventHint')}</p>}
          <Outline outline={outline} clock={times.clock} onLeaveEnd={toField} />
          <div ref={bottom} />
        </section>
      </div>
      <div class="bottom">
        <NoteField
          autoFocus
          field={field}
          outline={outline}
          name="draft"
          text={draft.text}
          depth={draft.depth}
          deepest={isFresh && view.isSettled() ? deepestNext(notes) : null}
          onInput={draft.type}
          onDepth={draft.nest}
          onEnter={isPasted => void keep(isPasted)}
          toEnd={toEnd}
          unkept={draft.unhold}
        />
        {byHand !== null && <CopyByHand text={byHand} />}
        <Notices said={acts.said} alarm={acts.alarm} onDismiss={acts.dismiss} />
        <Footer
          desk={desk}
          times={times}
          onCopy={() => copyReport(desk?.event?.id ?? null, desk?.options.language ?? 'en')}
        />
      </div>
    </>
  );
}
