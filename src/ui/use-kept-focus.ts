import { useEffect, useRef } from 'preact/hooks';

/** Notices are beside what one does: from them one goes back to it. */
const ASIDE = '[role="status"], [role="alert"]';

/** Whoever takes a control away may have a place for the focus, and comes first. */
const REST_MS = 50;

/**
 * The focus stays on the page where what had it is gone, or cannot be used any more: on what stands beside it; from a notice where it was
 * before; else at `home`, which is told what had it. A click beside everything is the user's own.
 */
export function useKeptFocus(home: (lost: Element) => HTMLElement | null | undefined): void {
  const latest = useRef(home);
  latest.current = home;
  useEffect(() => {
    let last: HTMLElement | null = null;
    let before: HTMLElement | null = null;
    let isAside = false;
    const hear = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      if (!isAside && last) before = last;
      last = target;
      isAside = target.closest(ASIDE) !== null;
    };
    const press = () => {
      if (!isAside && last) before = last;
      last = null;
    };
    const keep = () => {
      if (!last || isUsable(last) || !isNowhere(last)) return;
      const heir = beside(last) ?? (isAside && before && isUsable(before) ? stopAt(before) : latest.current(last));
      heir?.focus();
    };
    let timer: ReturnType<typeof setTimeout>;
    const watch = new MutationObserver(() => {
      if (!last || isUsable(last)) return;
      clearTimeout(timer);
      timer = setTimeout(keep, REST_MS);
    });
    watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', hear);
    document.addEventListener('pointerdown', press, { capture: true });
    return () => {
      clearTimeout(timer);
      watch.disconnect();
      document.removeEventListener('focusin', hear);
      document.removeEventListener('pointerdown', press, { capture: true });
    };
  }, []);
}

const isUsable = (control: HTMLElement): boolean => control.isConnected && !control.matches(':disabled');

/** Some browsers leave the focus on what is disabled, where it hears no key. */
const isNowhere = (lost: HTMLElement): boolean =>
  [null, document.body, lost].includes(document.activeElement as HTMLElement | null);

/** Of a tree one item takes the focus for all: the one that is chosen by now. */
const stopAt = (control: HTMLElement): HTMLElement =>
  control.closest('[role="tree"]')?.querySelector<HTMLElement>('[tabindex="0"]') ?? control;

/** The button next to one that is disabled: *Move down* where *Move up* has come to its end. */
function beside(lost: HTMLElement): HTMLElement | null {
  if (!lost.isConnected) return null;
  const all = [...(lost.parentElement?.querySelectorAll<HTMLElement>('button') ?? [])];
  const at = all.indexOf(lost);
  if (at < 0) return null;
  return [...all.slice(0, at).reverse(), ...all.slice(at + 1)].find(isUsable) ?? null;
}
