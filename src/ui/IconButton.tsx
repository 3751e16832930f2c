import type { ComponentProps } from 'preact';

interface Props extends Omit<ComponentProps<'button'>, 'icon' | 'class' | 'title'> {
  readonly name: string;
  readonly icon: string;
}

/** A button that shows a sign and no word: its tooltip is its name, so that it is read once. */
export function IconButton({ name, icon, ...button }: Props) {
  return (
    <button type="button" class="quiet" title={name} {...button}>
      <span aria-hidden="true">{icon}</span>
    </button>
  );
}
