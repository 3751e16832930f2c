// How much a text looks like the name of a conference or meetup.
import type { Page } from '../page';
import { fold, letters, yearIn } from '../words';

const KIND =
  /conf(?:erence)?(?!\p{Ll})|\p{L}*(?:conf|camp|fest|kaigi|con|days)\b|summit|congress|symposium|meet-?up|workshop|forum|(?:^|\s)(?:days?|week|tour|world|expo|convention|yapc|fosdem|devoxx|jug|user[- ]?group)(?:\s|$|:)|konferenz|tagung|kongress|seminars?|seminarios?|seminário|colloqui(?:um|a)|kolloquium|simp[oó]sio|rencontres?|(?:semana|semaine|settimana)\s(?:de|d[eu]l?|della?)\s|summer[- ]?school|journées?|jornadas?|congreso|encuentro|会議|勉強会|カンファレンス|大会|セミナー|サミット|フェス|フォーラム|シンポジウム|研究会|講演会|講座|講習会|研修会|例会|討論会|読書会|コロキウム|コロキアム|もくもく|ミートアップ|ハンズオン|祭|年[会會]|論壇|论坛|峰会|讲座|講壇|컨퍼런스|콘퍼런스|세미나|콜로퀴움|콜로키움|강연회|포럼|밋업|(?<!\p{L})(?:정기\s?)?모임(?!\p{L})/iu;
const NUMBERED =
  /(?:vol\.?\s?|#|＃|第\s?)\d{1,3}|\d{1,3}(?:回|th|st|nd|rd|ª|º|a(?=\s\p{Lu}))(?!\p{L})|\p{L}\s?0?\d{1,2}$/iu;

export interface Surroundings {
  readonly host: string;
  /** The address's folders, as letters. */
  readonly folders: readonly string[];
  readonly siteName: string | null;
  /** Texts of links to the front page of the event, as far as the address tells it. */
  readonly homeLinks: readonly string[];
}

/** For pages whose site says nothing of the event: decks and videos. */
export const NOWHERE: Surroundings = { host: '', folders: [], siteName: null, homeLinks: [] };

/** The year that a folder of the address is called by, or the host: /2019/, 2011.niceconf.example. */
export function yearOfAddress(address: string): number | null {
  const url = URL.parse(address);
  const names = [...(url?.hostname.split('.') ?? []), ...(url?.pathname.split('/', 4) ?? [])];
  return Number(names.find(name => /^(?:19[89]|20[0-4])\d$/.test(name))) || null;
}

/** What around the page's words tells whose site it is. */
export function surroundingsOf(page: Page): Surroundings {
  const url = URL.parse(page.address);
  return {
    host: letters(url?.hostname.replace(/^www\./, '') ?? ''),
    folders: (url?.pathname ?? '').split('/', 8).map(letters).filter(Boolean),
    siteName: page.meta.get('og:site_name') ?? null,
    homeLinks: homeLinks(page),
  };
}

/** Texts of links to the front page: the event's own folder where the address has one (`/2019/`), else the site's root. */
function homeLinks(page: Page): string[] {
  const url = URL.parse(page.address);
  if (!url) return [];
  const folder = /^\/([^/.]+)\//.exec(url.pathname)?.[1];
  const fronts = folder && /\d{2}/.test(folder) ? [`/${folder}`] : ['', ...(folder ? [`/${folder}`] : [])];
  const texts = page.links.slice(0, 400).flatMap(link => {
    const to = URL.parse(link.address);
    if (!to || to.host !== url.host || to.search || link.text.length < 3 || link.text.length > 80) return [];
    const path = to.pathname.replace(/(?:\/(?:en|ja|de|fr|es))?\/(?:index\.\w{3,4}|schedule\/?)?$/, '');
    return fronts.includes(path) && path !== url.pathname.replace(/\/$/, '') ? [link.text] : [];
  });
  return [...new Set(texts)].slice(0, 12);
}

/** Whether every word of a name stands in the address: "PyCon US" in us.pycon.org. */
function wordsWithin(name: string, address: string): boolean {
  const words = name.match(/\p{L}+/gu) ?? [];
  return (
    words.length > 0 &&
    words.join('').length > 4 &&
    words.every(word => word.length > 1 && address.includes(letters(word)))
  );
}

/** About 0 for a talk's title, 1 and more for an event's name. */
export function eventLikeness(text: string, { host, folders, siteName, homeLinks }: Surroundings): number {
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
  // "PyCon 2019 in Cleveland", where the front page is linked as "PyCon 2019".
  else if (
    homeLinks.map(letters).some(home => home.length > 4 && name.startsWith(home) && name.length < home.length + 18)
  )
    points += 0.5;
  // Below a folder of its own, such as /kaigi03/, the host is named after the series.
  const series = /\p{L}.*\d|\d.*\p{L}/u.test(folders[0] ?? '') && !/html?$/.test(folders[0] ?? '');
  if (plain.length > 2 && folders[0] === name) points += 0.6;
  else if ((plain.length > 2 && host.includes(plain)) || host.startsWith(name)) points += series ? 0.25 : 0.6;
  else if (text.length < 50 && wordsWithin(text, `${host} ${folders[0] ?? ''}`)) points += 0.5;
  const kind = KIND.test(text);
  if (kind) points += 0.35;
  if (yearIn(text)) points += 0.45;
  else if (/['’]\d\d(?!\d)/.test(text)) points += 0.35;
  if (NUMBERED.test(text)) points += 0.2;
  // "V Semana de Engenharia de Software e Ciência da Computação" is long because it says what of.
  if (text.length > 50) points -= kind ? 0.1 : 0.3;
  if (/[?？!！。]$/.test(fold(text))) points -= 0.2;
  return points;
}
