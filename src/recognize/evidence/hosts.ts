// Hosts that many people's talks are on. A row says what a page is, not where on it anything stands.
import type { PageKind } from '../../model/facts';

export interface Host {
  readonly kind: PageKind;
  /** What ends titles on its pages ("… - YouTube"), and names no event. */
  readonly brands: readonly string[];
  readonly page: RegExp;
  readonly embed: RegExp | null;
}

/**
 * Kind, brands, the addresses of its pages, and those in which other pages embed them; the first row that fits an address counts.
 * Addresses are written without scheme, with or without a subdomain, as far as they tell: `*` is a part of the path, `#` a number, `**` anything.
 */
const ROWS: readonly (readonly [kind: PageKind, brands: string, pages: string, embeds?: string])[] = [
  [
    'plain',
    '',
    'speakerdeck.com/(c/|p/|features|search|sign) slides.com/(explore|templates|features|pricing|users|for-|about|news)',
  ],
  ['slide', 'Speaker Deck', 'speakerdeck.com/*/*', 'speakerdeck.com/player/*'],
  ['plain', '', 'slideshare.net/(search|category|signup|login|explore|upload)'],
  ['slide', 'SlideShare', 'slideshare.net/*/*', 'slideshare.net/slideshow/embed_code/'],
  ['slide', 'Docswell/ドクセル', 'docswell.com/s/*/*', 'docswell.com/slide/*/embed'],
  ['slide', 'Google Slides/Google スライド', 'docs.google.com/presentation/**d/'],
  ['slide', 'Slides', 'slides.com/*/*'],
  ['slide', 'Canva', 'canva.com/design/DA*'],
  ['plain', '', 'noti.st/events/'],
  ['slide', 'Notist', 'noti.st/*/[A-Za-z0-9]{6}'],
  ['slide', 'Prezi', 'prezi.com/(p|v|i|view)/*', 'prezi.com/(p/embed|embed)/'],
  ['slide', 'Genially', 'view.genial(.ly|ly.com)/[0-9a-f]{24}'],
  ['slide', 'Pitch', 'pitch.com/(v|public|embed)/'],
  ['slide', 'Gamma', 'gamma.app/(docs|public|embed)/'],
  ['slide', 'Figma', 'figma.com/(slides|deck)/'],
  ['slide', 'Rabbit Slide Show', 'slide.rabbit-shocker.org/authors/*/*'],
  [
    'video',
    'YouTube',
    'youtube.com/watch?**v=* youtube.com/(live|shorts)/* youtu.be/*',
    '(youtube|youtube-nocookie).com/(embed|v)/*',
  ],
  ['video', 'Vimeo', 'vimeo.com/# vimeo.com/*/*/#', 'player.vimeo.com/video/#'],
  ['video', 'TED/TED Talk', 'ted.com/talks/*', 'embed.ted.com/talks/'],
  ['video', 'WordPress.tv', 'wordpress.tv/#/#/#/*'],
  ['video', 'ニコニコ動画', 'nicovideo.jp/watch/ nico.ms/', 'nicovideo.jp/thumb embed.nicovideo.jp/'],
  ['video', 'SlidesLive', 'slideslive.com/#', 'slideslive.com/embed/'],
  ['video', 'media.ccc.de', 'media.ccc.de/v/*'],
  ['video', 'Internet Archive', 'archive.org/(details|embed)/*'],
  ['video', 'InfoQ', 'infoq.(com|cn)/**presentations/*'],
  ['video', 'Dailymotion', 'dailymotion.com/video/*', 'dailymotion.com/(embed|player)'],
  ['video', 'blip.tv', 'blip.tv/file/# blip.tv/*/*', 'blip.tv/(play|scripts|rss)/'],
  ['video', 'Youku', 'youku.com/v_show/', 'youku.com/embed/'],
  ['video', 'bilibili', 'bilibili.com/video/', 'player.bilibili.com/'],
  ['video', 'Twitch', 'twitch.tv/videos/#', 'player.twitch.tv/'],
  ['video', 'PeerTube', '*/(videos/watch|w)/[0-9A-Za-z-]{22,36}', '*/videos/embed/[0-9A-Za-z-]{22,36}'],
  ['plain', '', 'connpass.com/event/#/(presentation|participation|feed)'],
  ['event', 'connpass', 'connpass.com/event/#'],
  ['event', 'Doorkeeper', 'doorkeeper.jp/events/#'],
  ['event', 'ATND', 'atnd.org/events/#'],
  ['event', 'TECH PLAY', 'techplay.jp/event/#'],
  ['plain', '', '(about|help|blog|services|pixel).peatix.com'],
  ['event', 'Peatix', 'peatix.com/event/# *.peatix.com/'],
  ['event', 'KKTIX', 'kktix.cc/events/* kktix.com/events/*'],
  ['event', 'ACCUPASS/ACCUPASS 活動通', 'accupass.com/event/*'],
  ['event', '活动行', 'huodongxing.com/event/#'],
  ['event', 'FESTA/Festa!', 'festa.io/events/#'],
  ['event', '온오프믹스', 'onoffmix.com/event/#'],
  ['event', 'EventRegist', 'eventregist.com/e/*'],
  ['event', 'こくちーず', 'kokuchpro.com/event/*'],
  ['event', 'Meetup', 'meetup.com/**events/*'],
  ['event', 'Eventbrite', 'eventbrite.*/e/*'],
  ['plain', '', 'lu(ma.com|.ma)/(discover|signin|create|home|calendar|user)'],
  ['event', 'Luma', 'lu(ma.com|.ma)/*'],
  ['session', 'Sched', 'sched.(com|org)/event/*'],
  ['session', 'Sessionize', 'sessionize.com/session/# sessionize.com/s/*/*/#'],
  ['session', 'fortee/fortee.jp', 'fortee.jp/*/proposal/[0-9a-f-]{36}'],
  ['session', 'pretalx', '**/talk/[A-Z0-9]{6}/'],
  ['session', 'Indico', '**/event/*/contributions/#'],
  ['session', 'ConfEngine', 'confengine.com/**proposal/#'],
  ['plain', 'Qiita/Zenn/note', 'qiita.com/ zenn.dev/ note.com/'],
  ['plain', 'はてなブログ', '(hatenablog.(com|jp)|hatenadiary.*)/'],
  ['plain', 'Medium/DEV Community/GitHub/Wikipedia', '(medium.com|dev.to|github.com|wikipedia.org)/'],
  [
    'plain',
    '',
    '(speakerdeck.com|slideshare.net|docswell.com|youtube.com|vimeo.com|connpass.com|doorkeeper.jp|meetup.com|peatix.com|techplay.jp)/',
  ],
  // Known by its deck's elements, whatever the address.
  ['slide', 'Slidev', '$^'],
];

const MARKS: Readonly<Record<string, string>> = { '**': '[^#]*', '*': '[^/?#]+', '#': '\\d+', '.': '\\.', '?': '\\?' };

function patternOf(addresses: string): RegExp {
  const parts = addresses.replace(/\*\*|[*#.?]/g, mark => MARKS[mark] ?? mark).split(' ');
  return new RegExp(`^(?:[\\w-]+\\.)*?(?:${parts.join('|')})`);
}

export const HOSTS: readonly Host[] = ROWS.map(([kind, brands, pages, embeds]) => ({
  kind,
  brands: brands.split('/').filter(Boolean),
  page: patternOf(pages),
  embed: embeds ? patternOf(embeds) : null,
}));

/** Any of them: few of a page's links are, and a page may have thousands. */
const ANY = patternOf(ROWS.flatMap(([, , ...addresses]) => addresses).join(' '));

/** Host and path, as the rows above write them. */
export function spoken(address: string): string {
  return address
    .slice(0, 1000)
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./, '');
}

function rowFor(address: string, isFor: (host: Host, words: string) => boolean | undefined): Host | null {
  const words = spoken(address);
  return ANY.test(words) ? (HOSTS.find(host => isFor(host, words)) ?? null) : null;
}

/** The row for a page's own address, or null. */
export const hostOf = (address: string): Host | null => rowFor(address, ({ page }, words) => page.test(words));

/** Whether it is the form that other pages embed, rather than the page itself. */
export const isEmbedForm = (address: string): boolean =>
  rowFor(address, ({ embed }, words) => embed?.test(words)) !== null;

/** Whether an address, of a page or of an embed, plays or shows something of this kind. */
export const shows = (address: string, kind: 'slide' | 'video'): boolean =>
  rowFor(address, ({ page, embed }, words) => embed?.test(words) || page.test(words))?.kind === kind;

// Test URLs
// https://www.youtube.com/watch?v=srtMWzyqdp8
// https://archive.org/details/dn2015-0220_vid
// https://connpass.com/event/57258/
