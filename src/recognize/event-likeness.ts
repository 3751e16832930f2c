// How much a text looks like the name of a conference or meetup.
import type { Page } from './page';
import { fold, letters, yearIn } from './words';

const KIND =
  /conf(?:erence)?(?!\p{Ll})|\p{L}*(?:conf|camp|fest|kaigi|con)\b|summit|congress|symposium|meet-?up|workshop|forum|hackathon|unconference|(?:^|\s)(?:days?|week|tour|world|devday|expo|convention|yapc|kubecon|pycon|fosdem|devoxx|barcamp|rubykaigi|jug|user group)(?:\s|$|:)|konferenz|tagung|kongress|rencontres?|journées?|jornadas?|congreso|encuentro|convegno|会議|勉強会|カンファレンス|大会|セミナー|サミット|フェス|フォーラム|シンポジウム|研究会|読書会|もくもく|ミートアップ|キャンプ|ハンズオン|祭|年会|大会|峰会|컨퍼런스|콘퍼런스|밋업|세미나/iu;
const NUMBERED = /(?:vol\.?\s?|#|＃|第\s?)\d{1,3}|\d{1,3}(?:回|th|st|nd|rd)(?!\p{L})/iu;

export interface Surroundings {
  readonly host: string;
  readonly path: string;
  readonly siteName: string | null;
  readonly homeLinks: readonly string[];
}

/** What around the page's words tells whose site it is. */
export function surroundingsOf(page: Page): Surroundings {
  const url = URL.parse(page.address);
  return {
    host: letters(url?.hostname.replace(/^www\./, '') ?? ''),
    path: letters(url?.pathname ?? ''),
    siteName: page.meta.get('og:site_name') ?? null,
    homeLinks: homeLinks(page),
  };
}

/** Texts of links to the site's or the year's front page. */
function homeLinks(page: Page): string[] {
  const url = URL.parse(page.address);
  if (!url) return [];
  const texts = page.links.slice(0, 400).flatMap(link => {
    const to = URL.parse(link.address);
    if (!to || to.host !== url.host || to.search) return [];
    const path = to.pathname.replace(/index\.html?$/, '');
    const front =
      path.split('/').filter(Boolean).length <= 2 && url.pathname.startsWith(path) && url.pathname !== to.pathname;
    const home =
      front &&
      (path === '/' ||
        /^\/[^/]{1,40}\/(?:\w\w\/)?$/.test(path.endsWith('/') ? path : `${path}/`) ||
        /\/schedule\/$/.test(path));
    return home && link.text.length > 2 && link.text.length < 80 ? [link.text] : [];
  });
  return [...new Set(texts)].slice(0, 12);
}

/** About 0 for a talk's title, 1 and more for an event's name. */
export function eventLikeness(text: string, { host, path, siteName, homeLinks }: Surroundings): number {
  const name = letters(text);
  if (name.length < 2 || text.length > 120) return 0;
  const plain = name.replace(/\d+$/, '');
  const same = (other: string): boolean => {
    const theirs = letters(other);
    return theirs === name || (plain.length > 2 && (theirs === plain || theirs.replace(/\d+$/, '') === plain));
  };
  let points = 0;
  if (siteName && same(siteName)) points += 0.7;
  if (homeLinks.some(same)) points += 0.7;
  if (plain.length > 2 && (host.includes(plain) || path.includes(name))) points += 0.6;
  if (KIND.test(text)) points += 0.35;
  if (yearIn(text)) points += 0.35;
  if (NUMBERED.test(text)) points += 0.2;
  if (text.length > 50) points -= 0.3;
  if (/[?？!！。]$/.test(fold(text))) points -= 0.2;
  return points;
}
