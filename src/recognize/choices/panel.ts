// Those who sit on one stage, each named with a role of their own.
import type { Speaker } from '../../model/session';
import { nameLikeness } from '../evidence/names';
import type { Pair } from '../evidence/pairs';
import type { Line } from '../page';

/** Lines between two of them: what each of them does. */
const BESIDE = 14;
const MODERATOR = /^(?:モデレーター|moderator)/i;

/** "Panelist: Ada Weaver", "Panelist (Loom): Ben Holm": all of them as one group, or nobody. `talks` are those that labels describe. */
export function panelOf(labelled: readonly (Pair & { readonly people: Speaker[] })[], talks: number): Speaker[] {
  const own = labelled.filter(
    ({ meaning, marked, label }) => marked && (meaning === 'speaker' || MODERATOR.test(label)),
  );
  const isOne =
    talks < 2 &&
    own.filter(({ meaning }) => meaning === 'speaker').length > 1 &&
    own.every(({ at }, index) => at - (own[index - 1]?.at ?? at) <= BESIDE) &&
    own.every(({ people }) => people.length > 0 && people.every(({ name }) => nameLikeness(name) >= 0.9));
  return isOne ? [...new Map(own.flatMap(({ people }) => people).map(one => [one.name, one])).values()] : [];
}

/** "Panelist (Loom): Ada Weaver", as a heading: who it is; null where no role stands in front. */
export function behindRole({ level, text }: Line): string | null {
  const [, role = '', name = ''] = (level > 0 && /^([^:：]{2,40})[:：]\s?(\S.{1,60})$/.exec(text)) || [];
  return nameLikeness(name) >= 0.9 && nameLikeness(role) < 0.9 ? name : null;
}

// Test URLs
// http://2012.pycon.jp/program/panel.html
