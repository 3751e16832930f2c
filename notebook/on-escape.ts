import { composing } from '../src/ui/composing';

/** For a part of a dialog: there Escape does this alone, and the dialog stays. */
export const onEscape =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || composing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
