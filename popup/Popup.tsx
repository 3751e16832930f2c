import { useEffect, useRef } from 'preact/hooks';
import type { Edited } from '../src/model/desk';
import { deepestNext } from '../src/model/outline';
import { typedNote } from '../src/model/typed-note';
import { CopyByHand } from '../src/ui/CopyByHand';
import { NoteField } from '../src/ui/NoteField';
import { Notices } from '../src/ui/Notices';
import { Outline } from '../src/ui/Outline';
import { useActs } from '../src/ui/use-acts';
import { useCopy } from '../src/ui/use-copy';
import { useOutline } from '../src/ui/use-outline';
import { t } from '../src/ui/words';
import { Footer } from './Footer';
import { Page } from './Page';
import { Places } from './Places';
import { outlineFor } from './page-choices';
import { useDesk } from './use-desk';
import { useDraft } from './use-draft';
import { usePage } from './use-page';

const NOTHING: Edited = { notes: [], asOf: '' };

interface Props {
  findTab(): Promise<number | null>;
  onOpenNotebook(): void;
  onOpenOptions(): void;
}

/** The popup's root: it alone asks the background, and holds what was last answered. */
export function Popup({ findTab, onOpenNotebook, onOpenOptions }: Props) {
  const acts = useActs();
  const view = useDesk(acts);
  const { desk, isFresh } = view;
  const draft = useDraft(view, acts);
  const field = useRef<HTMLTextAreaElement>(null);
  const toField = () => field.current?.focus();
  const page = usePage({ findTab, view, acts, isTyping: () => !draft.isEmpty(), onDone: toField });
  const bottom = useRef<HTMLDivElement>(null);
  const { byHand, copyReport } = useCopy(acts);

  const stored = desk ? { notes: desk.outline, asOf: desk.asOf } : NOTHING;
  const outline = useOutline(outlineFor(desk, t('unnamedEvent')), stored, acts);
  const { notes } = outline;
  const isAwaited = useRef(false);

  const keep = async () => {
    // Not before what is stored is known: the line may stand there already.
    if (!isFresh) {
      isAwaited.current = true;
      return;
    }
    if (draft.isEmpty()) return page.performFirst();
    const { text, depth } = draft.take();
    const line = typedNote(text, Math.min(depth, deepestNext(notes)));
    const kept = outline.add(line, { text: '', depth: line.depth });
    // What is typed next belongs under it: it is to be seen.
    requestAnimationFrame(() => bottom.current?.scrollIntoView({ block: 'end' }));
    if (!(await kept)) draft.giveBack(text);
  };
  useEffect(() => {
    if (isAwaited.current) void keep();
    isAwaited.current = false;
  }, [isFresh]);

  return (
    <>
      <Places desk={desk} acts={acts} onDone={toField} onOpenNotebook={onOpenNotebook} onOpenOptions={onOpenOptions} />
      <div class="middle">
        <Page page={page} />
        <section class="notes" aria-label={t('notes')}>
          {desk && !desk.event && <p class="hint">{t('noEvent')}</p>}
          {desk?.event && notes.length === 0 && <p class="hint">{desk.session ? t('noNotes') : t('wholeEventHint')}</p>}
          <Outline outline={outline} onLeaveEnd={toField} />
          <div ref={bottom} />
        </section>
      </div>
      <div class="bottom">
        <NoteField
          autoFocus
          field={field}
          outline={outline}
          text={draft.text}
          depth={draft.depth}
          deepest={deepestNext(notes)}
          onInput={draft.type}
          onDepth={draft.nest}
          onEnter={() => void keep()}
        />
        {byHand !== null && <CopyByHand text={byHand} />}
        <Notices said={acts.said} alarm={acts.alarm} onDismiss={acts.dismiss} />
        <Footer desk={desk} onCopy={() => copyReport(desk?.event?.id ?? null, desk?.options.language ?? 'en')} />
      </div>
    </>
  );
}
