import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { onNews } from '../src/messages/news';
import { type Edited, outlineFor } from '../src/model/desk';
import { deepestNext } from '../src/model/outline';
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
import { useDraft } from './use-draft';
import { useFirstFocus } from './use-first-focus';
import { useKeep } from './use-keep';
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
  useFirstFocus(toField, [isFresh, page.seen]);

  const keep = useKeep({ view, draft, outline, toEnd, onEmpty: page.performFirst });

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
          whenKnown={view.whenSettled}
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
