// Texts longer than a message can be: 64 MiB in Chromium, where a letter takes up to six bytes.
// https://developer.chrome.com/docs/extensions/develop/concepts/messaging#max-size

/** In UTF-16 code units. */
export const MOST = 8_000_000;

/** The pieces of a text, each of so many units at most; no letter is cut in half, since half a one does not survive every border. */
export function cut(text: string, most = MOST): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const to = from + most;
    const isHalved = to < text.length && isHigh(text.charCodeAt(to - 1)) && !isHigh(text.charCodeAt(to));
    pieces.push(text.slice(from, isHalved ? to - 1 : to));
    from = isHalved ? to - 1 : to;
  }
  return pieces;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/** A piece of what this request asks with. */
export interface Piece {
  readonly pieceOf: string;
  readonly at: number;
  readonly piece: string;
}

/** Asks for a piece of what this request was answered with. */
export interface Next {
  readonly nextOf: string;
  readonly at: number;
}

/** An answer of so many pieces, to be asked for. */
export interface InPieces {
  readonly count: number;
}

export const isPiece = (message: unknown): message is Piece => has(message, 'pieceOf');
export const isNext = (message: unknown): message is Next => has(message, 'nextOf');
export const isInPieces = (reply: unknown): reply is InPieces => has(reply, 'count');

const has = (message: unknown, name: string): boolean =>
  typeof message === 'object' && message !== null && name in message;

/** Where pieces are put together, and wait to be asked for, by their requests. Of one life of the background. */
export interface Pieces {
  add(piece: Piece): void;
  /** The whole of what a request asks with; null where nothing of it arrived in this life. */
  take(request: string): string | null;
  /** What to answer: the text, or of how many pieces it is. */
  leave(request: string, text: string): string | InPieces;
  /** The piece asked for; null where it does not wait here. After the last one none does. */
  next(asked: Next): string | null;
}

export function pieces(most = MOST): Pieces {
  const arrived = new Map<string, string[]>();
  const leaving = new Map<string, readonly string[]>();
  return {
    add({ pieceOf, at, piece }) {
      const all = arrived.get(pieceOf) ?? [];
      all[at] = piece;
      arrived.set(pieceOf, all);
    },
    take(request) {
      const all = arrived.get(request);
      arrived.delete(request);
      return all ? all.join('') : null;
    },
    leave(request, text) {
      if (text.length <= most) return text;
      const all = cut(text, most);
      leaving.set(request, all);
      return { count: all.length };
    },
    next({ nextOf, at }) {
      const all = leaving.get(nextOf) ?? [];
      if (at >= all.length - 1) leaving.delete(nextOf);
      return all[at] ?? null;
    },
  };
}
