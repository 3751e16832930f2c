import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Offer } from '../model/offers';
import type { Origin } from '../model/origin';
import { offerText } from './offer-text';
import { originText } from './origin-words';
import { t } from './words';

/** A pointer that only passes by opens nothing, and one on its way to the card does not close it. */
const REST_MS = 250;

interface Props {
  /** Name of the field. */
  readonly label: string;
  readonly origin: Origin;
  /** The value itself, where the mark is the value; else the place is shown, in small. */
  readonly children?: ComponentChildren;
  /** Its name, where the value alone does not say what it is. */
  readonly name?: string;
  /** What pressing it does, if not to list what else the page may mean. */
  onPress?(): void;
  /** What the field may hold, with what it holds now. */
  readonly candidates?: readonly Offer[] | undefined;
  /** Whether the field holds it now. */
  isTaken?(offer: Offer): boolean;
  onTake?: ((offer: Offer) => void) | undefined;
}

/**
 * The small mark that says where a value comes from. Pointing at it or focusing it shows the words that stood there, until one goes
 * elsewhere or presses Escape (WCAG 2.2, 1.4.13); pressing it lists what else the page may mean.
 */
export function OriginMark({ label, origin, children, name, onPress, candidates = [], isTaken, onTake }: Props) {
  const mark = useRef<HTMLButtonElement>(null);
  const card = useCard(mark, !children);
  const others = candidates.filter(offer => !isTaken?.(offer));
  const place = originText(origin);
  const take = (offer: Offer) => {
    card.close();
    onTake?.(offer);
  };
  return (
    <span class="origin" {...card.area}>
      <button
        ref={mark}
        type="button"
        class={onPress ? 'maybe' : children ? 'stated' : 'mark'}
        aria-label={name ?? (children ? undefined : `${label}: ${place}`)}
        aria-description={[children && `${label}: ${place}`, origin.words].filter(Boolean).join(' ')}
        aria-expanded={onPress ? undefined : card.isOpen}
        {...card.mark}
        onClick={onPress ?? card.press}
      >
        {children ?? place}
      </button>
      {card.isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no phrase, and this stands within a line.
        <span class="card" ref={card.box} role="group" aria-label={`${label}: ${place}`}>
          <span class="small hint">
            {label}: {place}
          </span>
          {origin.words && (
            <span class="words" dir="auto">
              {origin.words}
            </span>
          )}
          {others.length > 0 && !card.isListing && (
            <button type="button" onClick={card.list}>
              {t('takeAnother')}
            </button>
          )}
          {card.isListing &&
            others.map(offer => (
              <button key={offerText(offer) + offer.place} type="button" class="other" onClick={() => take(offer)}>
                <span dir="auto">{offerText(offer)}</span> <span class="small hint">{originText(offer)}</span>
              </button>
            ))}
        </span>
      )}
    </span>
  );
}

/** Over the mark where there is room: what comes next by Tab stands below it. */
function raise(card: HTMLElement | null, mark: HTMLElement | null): void {
  if (!card || !mark) return;
  card.style.transform = '';
  const [at, its] = [mark.getBoundingClientRect(), card.getBoundingClientRect()];
  const top = card.closest('.middle, .pane')?.getBoundingClientRect().top ?? 0;
  if (at.top - its.height >= Math.max(0, top)) card.style.transform = `translateY(${at.top - its.bottom}px)`;
}

type Shown = 'no' | 'words' | 'list';

/** When the card is open: while pointed at or focused, until Escape; and what belongs on which element for that. */
function useCard(mark: RefObject<HTMLButtonElement | null>, isInForm: boolean) {
  const [shown, setShown] = useState<Shown>('no');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const box = useRef<HTMLSpanElement>(null);
  // Each time that something else is in it.
  useLayoutEffect(() => {
    if (isInForm && shown !== 'no') raise(box.current, mark.current);
  }, [shown]);
  const hasFocus = useRef(false);
  const soon = (next: (now: Shown) => Shown) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(next), REST_MS);
  };
  const now = (next: Shown) => {
    clearTimeout(timer.current);
    setShown(next);
  };
  const close = () => {
    // What had the focus goes away with the card; and what closes it does not open it again.
    if (hasFocus.current) mark.current?.focus();
    now('no');
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  // With the card, and not after it was painted: Escape may be pressed as soon as one sees it.
  useLayoutEffect(() => {
    if (shown === 'no') return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // Else the browser closes the popup.
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [shown]);
  return {
    isOpen: shown !== 'no',
    isListing: shown === 'list',
    box,
    close,
    press: () => now(shown === 'list' ? 'no' : 'list'),
    list: () => {
      // The button goes away: the first of what it lists is behind the mark.
      mark.current?.focus();
      now('list');
    },
    mark: {
      onFocus: ({ currentTarget }: { currentTarget: Element }) => {
        const isNew = !hasFocus.current;
        hasFocus.current = true;
        // Not where a pointer put it: that is over it as well, or presses it.
        if (isNew && shown === 'no' && currentTarget.matches(':focus-visible')) now('words');
      },
      onMouseEnter: () => soon(before => (before === 'no' ? 'words' : before)),
    },
    area: {
      onFocusIn: () => {
        hasFocus.current = true;
      },
      onFocusOut: (event: FocusEvent) => {
        if ((event.currentTarget as Element).contains(event.relatedTarget as Node | null)) return;
        hasFocus.current = false;
        now('no');
      },
      onMouseEnter: () => clearTimeout(timer.current),
      onMouseLeave: () => soon(before => (hasFocus.current ? before : 'no')),
    },
  };
}
