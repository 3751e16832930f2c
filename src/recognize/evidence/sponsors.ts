// Who paid for it: logos and names of companies under a heading for sponsors are nobody who speaks, and nothing of the talk.
import type { Line, Page } from '../page';
import { squash } from '../words';

const SPONSORS =
  /^(?:(?:our|event|conference|platinum|gold|silver|bronze|diamond|media|community)\s)?(?:sponsors?|partners?|supporters?|exhibitors?)(?:\s(?:and|&)\s(?:sponsors?|partners?|supporters?))?$|^(?:ゴールド|シルバー|ブロンズ|プラチナ|メディア|協賛)?(?:スポンサー|パートナー|協賛(?:企業|団体)?|後援(?:団体)?|(?:特別)?協力(?:企業|団体)?)(?:一覧|様|の皆様)?$|^(?:赞助商|贊助商|合作伙伴|合作夥伴|赞助单位|贊助單位|후원사|후원|스폰서|파트너|협찬사?)$/iu;

/** The page with what stands under headings for sponsors beside its main part. */
export function withSponsorsAside(page: Page): Page {
  const aside = sponsorsOf(page.lines);
  if (aside.size === 0) return page;
  const moved = <T extends { readonly at: number; readonly zone: Line['zone'] }>(item: T): T =>
    item.zone === 'main' && aside.has(item.at) ? { ...item, zone: 'aside' } : item;
  return {
    ...page,
    lines: page.lines.map(moved),
    links: page.links.map(moved),
    pictures: page.pictures.filter(({ at }) => !aside.has(at)),
  };
}

/** The numbers of the lines from such a heading to the next that is no smaller. */
function sponsorsOf(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let head: Line | null = null;
  for (const line of lines) {
    if (head && isEnd(line, head)) head = null;
    if (isHead(line) && SPONSORS.test(squash(line.text, 60))) head ??= line;
    if (head) found.add(line.at);
  }
  return found;
}

const isHead = ({ level, tag, zone }: Line): boolean => zone === 'main' && (level > 1 || tag === 'dt');

/** Of a term the next term is the end, or a heading of the page. */
const isEnd = (line: Line, head: Line): boolean =>
  head.level > 0 ? line.level > 0 && line.level <= head.level : line.tag === 'dt' || (line.level > 0 && line.level < 4);
