import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EventBundle } from '../src/model/bundle';
import type { Id } from '../src/model/record';
import { Combobox } from '../src/ui/Combobox';
import { beginningOf, titleOfSession, wholeOf } from '../src/ui/titles';
import { t } from '../src/ui/words';

interface Props {
  /** What the search found. */
  readonly bundle: EventBundle;
  readonly all: EventBundle;
  /** A session's id, or the event's own. */
  readonly opened: Id;
  onOpen(id: Id): void;
  /** Opened by name: what comes next is a note. */
  onPick(id: Id): void;
  onCreate(title: string): void;
}

/** The event as a whole and its sessions: a tree of one level (https://www.w3.org/WAI/ARIA/apg/patterns/treeview/). */
export function Sessions({ bundle: { event, sessions }, all, opened, onOpen, onPick, onCreate }: Props) {
  const tree = useRef<HTMLDivElement>(null);
  const items = [
    { id: event.id, title: t('wholeEvent'), leftOut: false },
    ...sessions.map(({ id, title, leftOut }) => ({ id, title: titleOfSession(title), leftOut })),
  ];
  const step = (event: KeyboardEvent, index: number) => {
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: items.length - 1 }[event.key];
    const next = to === undefined ? undefined : items[to];
    if (!next) return;
    event.preventDefault();
    onOpen(next.id);
    tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[to ?? 0]?.focus();
  };
  // Picked by its name it can stand far below, and one that comes back can take the place of what has the focus.
  useLayoutEffect(() => {
    const item = tree.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (opened !== event.id) item?.scrollIntoView({ block: 'nearest' });
    if (tree.current?.contains(document.activeElement)) item?.focus();
  }, [opened]);
  const current = all.sessions.find(({ id }) => id === opened);
  return (
    <div class="block">
      <h2>{t('sessions')}</h2>
      <Combobox
        hotkey="k"
        label={t('session')}
        placeholder={t('goToSession')}
        value={current ? titleOfSession(current.title) : t('wholeEvent')}
        options={[
          { id: event.id, text: t('wholeEvent') },
          ...all.sessions.map(({ id, title }) => ({ id, text: titleOfSession(title) })),
        ]}
        onChoose={onPick}
        makes={[{ word: 'createSession', make: onCreate }]}
      />
      <div role="tree" aria-label={t('sessions')} ref={tree}>
        {items.map((item, index) => (
          <div
            key={item.id}
            role="treeitem"
            tabIndex={item.id === opened ? 0 : -1}
            aria-selected={item.id === opened}
            aria-description={item.leftOut ? t('isLeftOut') : undefined}
            class={item.leftOut ? 'left-out' : undefined}
            dir="auto"
            title={wholeOf(item.title)}
            onClick={() => onOpen(item.id)}
            onKeyDown={event => step(event, index)}
          >
            <span class="cut">{beginningOf(item.title)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
