import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../src/ui/words';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** In front of the page, by the browser's own dialog: it keeps the focus within, closes by Escape, and gives the focus back. */
export function Dialog({ title, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <div class="row">
        <h2 id={id}>{title}</h2>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
      {children}
    </dialog>
  );
}
