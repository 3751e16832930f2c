// The one request that the background makes of a page of ours: the offscreen document has a clipboard.
import { askOne, hear } from './transport';

export interface Copied {
  readonly text: string;
  readonly html: string;
}

interface CopyOrder {
  readonly copyNow: Copied;
}

/** Asks the offscreen document to copy; whether it did. */
export async function copyInOffscreen(copyNow: Copied): Promise<boolean> {
  const order: CopyOrder = { copyNow };
  return (await askOne(order)) === true;
}

/** Answers `copyInOffscreen`, in the offscreen document. */
export function serveCopies(copy: (content: Copied) => boolean): void {
  hear(message => {
    if (typeof message !== 'object' || message === null || !('copyNow' in message)) return undefined;
    return Promise.resolve(copy((message as CopyOrder).copyNow));
  });
}
