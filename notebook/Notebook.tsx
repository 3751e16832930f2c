import { useState } from 'preact/hooks';
import { send } from '../src/messages/transport';
import type { EventBundle } from '../src/model/bundle';
import type { Id } from '../src/model/record';
import { Aloud } from '../src/ui/Aloud';
import { CopyByHand } from '../src/ui/CopyByHand';
import { Notices } from '../src/ui/Notices';
import { useActs } from '../src/ui/use-acts';
import { useCopy } from '../src/ui/use-copy';
import { useKeptFocus } from '../src/ui/use-kept-focus';
import { counted, t } from '../src/ui/words';
import { Events } from './Events';
import { home } from './home';
import { Keeping } from './Keeping';
import { Middle } from './Middle';
import { Preview } from './Preview';
import { Sessions } from './Sessions';
import { useForget } from './use-forget';
import { useFound } from './use-found';
import { useNotebook } from './use-notebook';

interface Opened {
  readonly opened: Id | null;
  /** How often in a row a session was picked by name: each time its note field is ready to type. */
  readonly picks: number;
}

/** The notebook's root: events and sessions left, the outline in the middle, the report as it will be pasted on the right. */
export function Notebook() {
  const acts = useActs();
  const { view, openEvent } = useNotebook(acts);
  const { byHand, copyReport } = useCopy(acts);
  const [{ opened, picks }, setOpened] = useState<Opened>({ opened: null, picks: 0 });
  const [query, setQuery] = useState('');
  const open = (id: Id | null) => setOpened({ opened: id, picks: 0 });
  /** Opened by its name, to be written in at once. */
  const pick = (id: Id) => {
    setQuery('');
    setOpened(before => ({ opened: id, picks: before.picks + 1 }));
  };
  useKeptFocus(home);
  // Drawn anew, with the words in it.
  const { forget, expect } = useForget({ view, opened, acts, onLine: pick, onEventBack: openEvent });
  const shown = useFound(view?.bundle ?? null, query, opened);
  if (!view) return null;

  const { bundle, options } = view;
  const session = shown?.sessions.find(({ id }) => id === opened) ?? null;
  return (
    <>
      <header class="top">
        <h1>Talkmark</h1>
        <div class="notices">
          <Notices said={acts.said} alarm={acts.alarm} onDismiss={acts.dismiss} />
        </div>
        <input
          type="search"
          dir="auto"
          aria-label={t('search')}
          placeholder={t('searchPlaceholder')}
          value={query}
          onInput={event => setQuery(event.currentTarget.value)}
        />
        <Aloud text={query.trim() !== '' && shown ? foundText(shown) : ''} />
      </header>
      <div class="pane">
        <Events
          events={view.events}
          chosen={bundle?.event.id ?? null}
          onChoose={id => {
            open(null);
            openEvent(id);
          }}
        />
        {shown && bundle && (
          <Sessions
            bundle={shown}
            all={bundle}
            opened={session?.id ?? shown.event.id}
            onOpen={open}
            onPick={pick}
            onCreate={title =>
              void acts
                .run(() => send('createSession', { eventId: bundle.event.id, title, over: null }), {
                  text: t('said_session'),
                })
                .then(made => made && pick(made.id))
            }
          />
        )}
        <Keeping />
      </div>
      <div class="pane">
        {byHand !== null && <CopyByHand text={byHand} />}
        {shown && bundle ? (
          <Middle
            key={`${session?.id ?? shown.event.id} ${picks}`}
            ready={picks > 0}
            bundle={shown}
            all={bundle}
            asOf={view.asOf}
            lines={view.lines}
            session={session}
            acts={acts}
            searching={query !== ''}
            onForget={forget}
            onForgotten={expect}
          />
        ) : (
          <p class="hint">{t('notebookEmpty')}</p>
        )}
      </div>
      <div class="pane">
        {bundle && (
          <Preview
            bundle={bundle}
            language={options.language}
            onCopy={() => copyReport(bundle.event.id, options.language)}
          />
        )}
      </div>
    </>
  );
}

const foundText = ({ sessions, notes }: EventBundle): string =>
  t('found', `${counted('sessions', sessions.length)} · ${counted('notes', notes.length)}`);
