// The year of a day that a post states without it: posts tell of what comes soon, or was not long ago.
import type { Day } from '../evidence/spans';
import { spansIn } from '../evidence/spans';
import { isOnlyWhen } from '../evidence/title-parts';
import type { Page } from '../page';

const DAY_MS = 86_400_000;
const MOST_DAYS = { before: 60, behind: 150 };
const NAMED = /(?:^|\s)(?:date|meta|published?|posted|updated|time)(?:\s|$)/;
const SAID = /^(?:发布|發布|发表|發表|公開|投稿|掲載|更新|등록|작성|posted|published)/i;

/** The year in which the day is nearest to when the page was published, or null where it says neither or they are far apart. */
export function yearByPublished(page: Page, { month, day }: Day): number | null {
  const when = publishedOn(page);
  if (!when) return null;
  const from = Date.UTC(when.year, when.month - 1, when.day);
  const years = [when.year, when.year + 1, when.year - 1];
  const near = years.find(year => {
    const days = (Date.UTC(year, month - 1, day) - from) / DAY_MS;
    return days >= -MOST_DAYS.before && days <= MOST_DAYS.behind;
  });
  return near ?? null;
}

function publishedOn(page: Page): (Day & { readonly year: number }) | null {
  const lines = page.lines.filter(
    ({ text, names, zone }) =>
      zone === 'main' && text.length < 60 && (isOnlyWhen(text) || NAMED.test(names) || SAID.test(text)),
  );
  const stated = [page.meta.get('article:published_time') ?? '', ...lines.map(({ text }) => text)];
  const [day] = stated.flatMap(text => spansIn(text, true).flatMap(span => span.day ?? []));
  return day?.year ? { ...day, year: day.year } : null;
}
