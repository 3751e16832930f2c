import { useRested } from './use-rested';

/** Whoever types on is told nothing in between. */
const PAUSE_MS = 500;

/** What is seen at a glance, for those who do not see it: said in the first pause, and again only when it is another. */
export function Aloud({ text }: { readonly text: string }) {
  return (
    <span class="unseen" aria-live="polite">
      {useRested(text, '', PAUSE_MS)}
    </span>
  );
}
