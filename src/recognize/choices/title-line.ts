// Where the title stands: what else is said of the talk is mostly near it.

import { withoutKind } from '../evidence/title-parts';
import type { Line } from '../page';
import { letters } from '../words';

/** The line in which the title stands as a heading, or the first of the body. */
export function lineOf(title: string | null, body: readonly Line[]): number {
  const wanted = letters(title ?? '');
  const same = wanted ? body.filter(line => letters(withoutKind(line.text)) === wanted) : [];
  const line =
    same.find(({ level }) => level > 0) ??
    same.at(-1) ??
    body.find(({ text, level }) => wanted && level > 0 && letters(text).includes(wanted)) ??
    // The track or the speaker stood behind it.
    body.find(({ text }) => wanted.length > 4 && text.length < 300 && letters(text).startsWith(wanted)) ??
    // Behind its label: "題目：…"
    body.find(({ text }) => wanted && text.length < 400 && letters(text).endsWith(wanted));
  return (line ?? body[0])?.at ?? 0;
}
