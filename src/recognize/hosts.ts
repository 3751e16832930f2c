// Hosts that many people's talks are on, as rows: the address without scheme and `www.` tells what a page is.
// A row may say no more than that; titles, names and times are read by the general readers.
import type { PageKind } from '../model/facts';

export interface Host {
  /** Ends titles on its pages ("… - YouTube"), and names no event. */
  readonly brand: string;
  readonly kind: PageKind;
  /** Its own pages of that kind; of `plain` all that no row above claims. */
  readonly page: RegExp;
  /** The forms in which other pages embed them, where they differ. */
  readonly embed?: RegExp;
}

export const HOSTS: readonly Host[] = [
  {
    brand: 'Speaker Deck',
    kind: 'slide',
    page: /^speakerdeck\.com\/(?!player\/|c\/|p\/|search|features|signin|signup)[^/?#]+\/[^/?#]+\/?(?:[?#]|$)/,
    embed: /^speakerdeck\.com\/player\/[0-9a-f]{16,}/,
  },
  {
    brand: 'SlideShare',
    kind: 'slide',
    page: /^(?:[a-z]{2}\.)?slideshare\.net\/(?:slideshow\/[^/]+\/\d+|(?!search|category|signup|login|explore|upload|slideshow)[^/?#]+\/[^/?#]+)/,
    embed: /^(?:[a-z]{2}\.)?slideshare\.net\/slideshow\/embed_code\//,
  },
  {
    brand: 'Docswell',
    kind: 'slide',
    page: /^docswell\.com\/s\/[^/]+\/[A-Z0-9]{6}/,
    embed: /^docswell\.com\/slide\/[A-Z0-9]{6}\/embed/,
  },
  { brand: 'ドクセル', kind: 'slide', page: /^docswell\.com\/s\/[^/]+\/[A-Z0-9]{6}/ },
  { brand: 'Google Slides', kind: 'slide', page: /^docs\.google\.com\/presentation\/(?:u\/\d+\/)?d\// },
  { brand: 'Google スライド', kind: 'slide', page: /^docs\.google\.com\/presentation\/(?:u\/\d+\/)?d\// },
  {
    brand: 'Slides',
    kind: 'slide',
    page: /^(?:team\.)?slides\.com\/(?!explore|templates|features|pricing|users|for-|about|news)[\w-]+\/[\w-]+/,
  },
  { brand: 'Canva', kind: 'slide', page: /^canva\.com\/design\/DA[\w-]+/ },
  { brand: 'Notist', kind: 'slide', page: /^noti\.st\/[\w-]+\/[A-Za-z0-9]{6}/ },
  {
    brand: 'Prezi',
    kind: 'slide',
    page: /^prezi\.com\/(?:p|view|i|v)\/[\w-]+/,
    embed: /^prezi\.com\/(?:p\/embed|embed)\//,
  },
  { brand: 'Genially', kind: 'slide', page: /^view\.genial\.?ly(?:\.com)?\/[0-9a-f]{24}/ },
  { brand: 'Pitch', kind: 'slide', page: /^(?:app\.)?pitch\.com\/(?:v|public|embed)\// },
  { brand: 'Gamma', kind: 'slide', page: /^gamma\.app\/(?:docs|public|embed)\// },
  { brand: 'Figma', kind: 'slide', page: /^figma\.com\/(?:slides|deck)\// },
  { brand: 'Rabbit Slide Show', kind: 'slide', page: /^slide\.rabbit-shocker\.org\/authors\/[\w-]+\/[\w-]+/ },
  {
    brand: 'YouTube',
    kind: 'video',
    page: /^(?:m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|live\/|shorts\/)[\w-]{11}|^youtu\.be\/[\w-]{11}/,
    embed: /^(?:m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/(?!videoseries)[\w-]{11}/,
  },
  {
    brand: 'Vimeo',
    kind: 'video',
    page: /^vimeo\.com\/(?:(?:channels|groups|album|showcase|ondemand)\/[^?#]{1,80}\/)?\d{5,}/,
    embed: /^player\.vimeo\.com\/video\/\d+/,
  },
  { brand: 'TED Talk', kind: 'video', page: /^ted\.com\/talks\/\w+/, embed: /^embed\.ted\.com\/talks\// },
  { brand: 'TED', kind: 'video', page: /^ted\.com\/talks\/\w+/ },
  { brand: 'WordPress.tv', kind: 'video', page: /^wordpress\.tv\/\d{4}\/\d\d\/\d\d\/[\w-]+/ },
  {
    brand: 'ニコニコ動画',
    kind: 'video',
    page: /^(?:sp\.|live\.|live2\.)?nicovideo\.jp\/watch\/|^nico\.ms\//,
    embed: /^(?:embed|ext)\.nicovideo\.jp\/|^nicovideo\.jp\/thumb/,
  },
  { brand: 'SlidesLive', kind: 'video', page: /^slideslive\.com\/(?:embed\/(?:presentation\/)?)?\d+/ },
  { brand: 'media.ccc.de', kind: 'video', page: /^media\.ccc\.de\/v\/[^/?#]+/ },
  { brand: 'Internet Archive', kind: 'video', page: /^archive\.org\/(?:details|embed)\/[^/?#]+/ },
  { brand: 'InfoQ', kind: 'video', page: /^infoq\.(?:com|cn)\/(?:\w+\/)?presentations\/[\w-]+/ },
  {
    brand: 'Dailymotion',
    kind: 'video',
    page: /^dailymotion\.com\/video\/\w+/,
    embed: /^(?:geo\.)?dailymotion\.com\/(?:embed|player)/,
  },
  { brand: 'Youku', kind: 'video', page: /^v\.youku\.com\/v_show\/id_/, embed: /^player\.youku\.com\/embed\// },
  { brand: 'bilibili', kind: 'video', page: /^bilibili\.com\/video\//, embed: /^player\.bilibili\.com\/player/ },
  { brand: 'Twitch', kind: 'video', page: /^twitch\.tv\/videos\/\d+/, embed: /^player\.twitch\.tv\// },
  {
    brand: 'PeerTube',
    kind: 'video',
    page: /^[^/]+\/(?:videos\/watch|w)\/[0-9A-Za-z-]{22,36}(?:[/?#]|$)/,
    embed: /^[^/]+\/videos\/embed\/[0-9A-Za-z-]{22,36}/,
  },
  { brand: 'connpass', kind: 'event', page: /^(?:[\w-]+\.)?connpass\.com\/event\/\d+\/?(?:[?#]|$)/ },
  { brand: 'Doorkeeper', kind: 'event', page: /^[\w-]+\.doorkeeper\.jp\/events\/\d+/ },
  { brand: 'ATND', kind: 'event', page: /^atnd\.org\/events\/\d+/ },
  { brand: 'TECH PLAY', kind: 'event', page: /^techplay\.jp\/event\/\d+/ },
  { brand: 'Peatix', kind: 'event', page: /^(?:[\w-]+\.)?peatix\.com\/event\/\d+/ },
  { brand: 'Meetup', kind: 'event', page: /^meetup\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/]+\/events\/\w+/ },
  { brand: 'Eventbrite', kind: 'event', page: /^eventbrite\.[\w.]+\/e\/[^/?#]+/ },
  {
    brand: 'Luma',
    kind: 'event',
    page: /^(?:luma\.com|lu\.ma)\/(?!discover|signin|create|home|calendar|user)[\w-]{4,}\/?(?:[?#]|$)/,
  },
  { brand: 'Sched', kind: 'session', page: /^[\w-]+\.sched\.(?:com|org)\/event\/\w+/ },
  {
    brand: 'Sessionize',
    kind: 'session',
    page: /^(?:[\w-]+\.)?sessionize\.com\/(?:session\/\d+|s\/[\w-]+\/[\w-]+\/\d+)/,
  },
  { brand: 'fortee', kind: 'session', page: /^fortee\.jp\/[\w-]+\/proposal\/[0-9a-f-]{36}/ },
  { brand: 'pretalx', kind: 'session', page: /\/talk\/[A-Z0-9]{6}\/?(?:[?#]|$)/ },
  { brand: 'Indico', kind: 'session', page: /\/event\/\w+\/contributions\/\d+/ },
  // Names that end titles, and no more.
  { brand: 'fortee.jp', kind: 'session', page: /^(?!.)/ },
  { brand: 'Slidev', kind: 'slide', page: /^(?!.)/ },
  { brand: 'ConfEngine', kind: 'session', page: /^confengine\.com\/(?:conferences\/)?[\w-]+\/proposal\/\d+/ },
  { brand: 'Speaker Deck', kind: 'plain', page: /^speakerdeck\.com\// },
  { brand: 'SlideShare', kind: 'plain', page: /^(?:[a-z]{2}\.)?slideshare\.net\// },
  { brand: 'Docswell', kind: 'plain', page: /^docswell\.com\// },
  { brand: 'YouTube', kind: 'plain', page: /^(?:m\.)?youtube\.com\// },
  { brand: 'Vimeo', kind: 'plain', page: /^vimeo\.com\// },
  { brand: 'connpass', kind: 'plain', page: /^(?:[\w-]+\.)?connpass\.com\// },
  { brand: 'Doorkeeper', kind: 'plain', page: /^(?:[\w-]+\.)?doorkeeper\.jp\// },
  { brand: 'Qiita', kind: 'plain', page: /^qiita\.com\// },
  { brand: 'Zenn', kind: 'plain', page: /^zenn\.dev\// },
  { brand: 'note', kind: 'plain', page: /^note\.com\// },
  { brand: 'はてなブログ', kind: 'plain', page: /^[\w-]+\.(?:hatenablog\.(?:com|jp)|hatenadiary\.\w+)\// },
  { brand: 'Medium', kind: 'plain', page: /^(?:[\w-]+\.)?medium\.com\// },
  { brand: 'DEV Community', kind: 'plain', page: /^dev\.to\// },
  { brand: 'GitHub', kind: 'plain', page: /^github\.com\// },
  { brand: 'Wikipedia', kind: 'plain', page: /^[\w-]+\.(?:m\.)?wikipedia\.org\// },
];

/** Host and path, as the rows above write them. */
export function spoken(address: string): string {
  return address
    .slice(0, 1000)
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./, '');
}

/** The row for a page's own address, or null. */
export const hostOf = (address: string): Host | null => HOSTS.find(({ page }) => page.test(spoken(address))) ?? null;

/** Whether an address, of a page or of an embed, plays or shows something of this kind. */
export function shows(address: string, kind: 'slide' | 'video'): boolean {
  const words = spoken(address);
  return HOSTS.some(host => host.kind === kind && (host.page.test(words) || host.embed?.test(words)));
}

/** Whether it is the form that other pages embed, rather than the page itself. */
export const isEmbedForm = (address: string): boolean => HOSTS.some(host => host.embed?.test(spoken(address)));
