// What a page's player stands at. Asked of a page that the user acted on, when a note is begun.
import { httpAddress } from '../model/address';
import type { Playing } from '../model/video';

/** One player, as the frame that it is in tells. */
export interface Player {
  readonly second: number;
  readonly isPlaying: boolean;
  readonly area: number;
  /** Address of what it plays, and of the page it is on. */
  readonly file: string;
  readonly page: string;
}

/**
 * The players of a document that were begun. Runs in the page, in each frame that may be reached: it is sent there as its source, and so
 * stands for itself. Past what a page may have named after the document's own functions.
 */
export function playersHere(): Player[] {
  const videos = [...Document.prototype.querySelectorAll.call(document, 'video')] as HTMLVideoElement[];
  return (
    videos
      .filter(({ currentTime, paused }) => !paused || currentTime > 0)
      // What runs muted round and round is decoration.
      .filter(({ muted, loop }) => !(muted && loop))
      .map(video => ({
        second: video.currentTime,
        isPlaying: !video.paused && !video.ended,
        area: video.offsetWidth * video.offsetHeight,
        file: video.currentSrc,
        page: location.href,
      }))
  );
}

/** Of a page's players the one that plays, else the largest. */
export function playingOf(players: readonly Player[]): Playing | null {
  const [first] = players
    .filter(({ second }) => Number.isFinite(second) && second >= 0)
    .toSorted((a, b) => Number(b.isPlaying) - Number(a.isPlaying) || b.area - a.area);
  const video = first && addressOf(first);
  return first && video ? { second: Math.floor(first.second), video } : null;
}

/** The file itself, which can be opened at a second; but its page where the file is of this visit only, as its query or scheme says. */
function addressOf({ file, page }: Player): string | null {
  const address = httpAddress(file);
  return address && !address.includes('?') ? address : httpAddress(page);
}
