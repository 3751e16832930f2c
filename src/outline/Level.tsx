import { toldLevel } from './indent';

/** The level of a line that stands no further in than the one above it. A screen reader has it from the line itself. */
export function Level({ depth }: { readonly depth: number }) {
  const level = toldLevel(depth);
  return level === null ? null : (
    <span class="level" aria-hidden="true">
      {level}
    </span>
  );
}
