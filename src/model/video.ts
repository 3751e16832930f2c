// A place in a video: its second, as a clock and as an address that leads there.
import { httpAddress } from './address';

/** What a page was playing: the second that the player stood at, and the address of the video. */
export interface Playing {
  readonly second: number;
  readonly video: string;
}

/** `12:34`, `1:02:03`: as players show it. */
export function clockOf(second: number): string {
  const whole = Math.max(0, Math.floor(second));
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  const [hours, rest] = [Math.floor(minutes / 60), two(whole % 60)];
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${rest}` : `${minutes}:${rest}`;
}

/** How a host says a second in the address of a video. */
interface Host {
  readonly hosts: RegExp;
  /** The video's name in its address, of its page and of its player in other pages. */
  readonly id: RegExp;
  address(id: string, second: number): string;
  /** Where its player in other pages comes from. */
  readonly players: readonly string[];
}

const HOSTS: readonly Host[] = [
  {
    // As its “Copy video URL at current time” writes it.
    hosts: /^(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/,
    id: /[?&]v=([\w-]{11})|\/(?:embed|live|shorts|v)\/([\w-]{11})|^\/([\w-]{11})(?:[?#]|$)/,
    address: (id, second) => `https://www.youtube.com/watch?v=${id}&t=${second}s`,
    players: ['https://www.youtube.com', 'https://www.youtube-nocookie.com'],
  },
  {
    // As its “Share at” writes it. The second part is the key of an unlisted video.
    hosts: /^(?:www\.|player\.)?vimeo\.com$/,
    id: /^\/(?:video\/|channels\/[^/]+\/|groups\/[^/]+\/videos\/)?(\d+(?:\/[0-9a-f]{8,})?)(?:[/?#]|$)/,
    address: (id, second) => `https://vimeo.com/${id}#t=${second}s`,
    players: ['https://player.vimeo.com'],
  },
  {
    // As its “現在の再生位置” writes it.
    hosts: /^(?:www\.|sp\.|embed\.)?nicovideo\.jp$/,
    id: /\/watch\/((?:sm|nm|so)?\d+)/,
    address: (id, second) => `https://www.nicovideo.jp/watch/${id}?from=${second}`,
    players: ['https://embed.nicovideo.jp'],
  },
];

/**
 * The address that opens a video at this second. Of any other host the video's own with a media fragment
 * (https://www.w3.org/TR/media-frags/#naming-time), which every browser obeys for a file, and which harms no page. Null for what is not http(s).
 */
export function videoAt(video: string, second: number): string | null {
  const address = httpAddress(video);
  if (!address) return null;
  const whole = Math.max(0, Math.floor(second));
  const url = new URL(address);
  const known = hostOf(url);
  if (known) return known.host.address(known.id, whole);
  url.hash = `t=${whole}`;
  return url.href;
}

/** The origins from which a video's player is shown in this page, where that is not the page's own: what it stands at is told to no other. */
export function playersIn(page: string, video: string): readonly string[] {
  const [here, there] = [URL.parse(page), URL.parse(video)];
  if (!here || !there || !/^https?:$/.test(there.protocol)) return [];
  const known = hostOf(there);
  // On a page of the host itself the player is the page's own.
  if (known ? known.host.hosts.test(here.hostname) : here.hostname === there.hostname) return [];
  return known?.host.players ?? [there.origin];
}

function hostOf(url: URL): { host: Host; id: string } | null {
  for (const host of HOSTS) {
    const match = host.hosts.test(url.hostname) ? host.id.exec(url.pathname + url.search) : null;
    const id = match?.slice(1).find(Boolean);
    if (id) return { host, id };
  }
  return null;
}
