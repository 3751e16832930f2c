import { useEffect, useRef } from 'preact/hooks';
import { send } from '../src/messages/transport';
import { deepestNext } from '../src/model/outline';
import { CopyByHand } from '../src/ui/CopyByHand';
import { NoteField } from '../src/ui/NoteField';
import { Notices } from '../src/ui/Notices';
import { Outline } from '../src/ui/Outline';
import { useActs } from '../src/ui/use-acts';
import { useCopy } from '../src/ui/use-copy';
import { useNewNotes } from '../src/ui/use-new-notes';
import { t } from '../src/ui/words';
import { Footer } from './Footer';
import { Page } from './Page';
import { Places } from './Places';
import { outlineFor } from './page-choices';
import { useDesk } from './use-desk';
import { useDraft } from './use-draft';
import { usePage } from './use-page';

interface Props {
  findTab(): Promise<number | null>;
  onOpenNotebook(): void;
  onOpenOptions(): void;
}

/** The popup's root: it alone asks the background, and holds what was last answered. */
export function Popup({ findTab, onOpenNotebook, onOpenOptions }: Props) {
  const acts = useActs();
  const desk = useDesk(acts);
  const draft = useDraft(desk, acts);
  const page = usePage(findTab, desk, acts, () => draft.text !== '');
  const bottom = useRef<HTMLDivElement>(null);
  const { byHand, copyReport } = useCopy(acts);

  const newNotes = useNewNotes(desk?.outline ?? [], acts);
  const shown = [...(desk?.outline ?? []), ...newNotes.pending.map(({ note }) => note)];
  // What is typed next belongs under the last note: that one is to be seen.
  useEffect(() => bottom.current?.scrollIntoView({ block: 'end' }), [shown.length]);

  const keep = async () => {
    if (draft.text.trim() === '') return page.performFirst();
    const line = draft.take();
    const nested = { ...line, depth: Math.min(line.depth, deepestNext(shown)) };
    if (!(await newNotes.keep(nested, outlineFor(desk, t('unnamedEvent')), true))) draft.giveBack(line.text);
  };
  const forget = (id: string) =>
    acts.run(() => send('forget', id), {
      text: t('said_deleted'),
      undo: () => void acts.run(() => send('recall', id), { text: t('said_recalled') }),
    });

  return (
    <>
      <Places desk={desk} acts={acts} onOpenNotebook={onOpenNotebook} onOpenOptions={onOpenOptions} />
      <div class="middle">
        <Page page={page} />
        <section class="notes" aria-label={t('notes')}>
          {desk && !desk.event && <p class="hint">{t('noEvent')}</p>}
          {desk?.event && shown.length === 0 && <p class="hint">{desk.session ? t('noNotes') : t('wholeEventHint')}</p>}
          {desk && (
            <Outline
              notes={desk.outline}
              pending={newNotes.pending}
              onChange={(id, text) =>
                void acts.run(() => send('changeNote', { id, change: { text } }), { text: t('said_saved') })
              }
              onForget={id => void forget(id)}
            />
          )}
          <div ref={bottom} />
        </section>
      </div>
      <div class="bottom">
        <NoteField
          text={draft.text}
          depth={draft.depth}
          deepest={deepestNext(shown)}
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
