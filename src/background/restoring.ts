// The restorings that are under way, by their requests, so that each can be cancelled by who asked for it.
const underWay = new Map<string, AbortController>();

/** Does it so that `cancelRestoring` reaches it. */
export async function restoring<T>(request: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  underWay.set(request, controller);
  try {
    return await work(controller.signal);
  } finally {
    underWay.delete(request);
  }
}

/** Of one that is over nothing is cancelled. */
export const cancelRestoring = (request: string): void => underWay.get(request)?.abort();
