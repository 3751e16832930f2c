// Put in front of every page and of the background, in a copy of the build: it takes the times where things happen, so that none of the
// ways to the driver and back are in them.

export interface KeyTimes {
  /** Milliseconds from the key event until what it changed was on the screen. */
  readonly painted: number;
  /** Milliseconds from the key event until the next write was on the disk; of the first key alone, for which the later ones wait. */
  readonly stored: number | null;
}

export interface Probe {
  /** By the wall clock: when a text field had the focus, and that was on the screen. */
  readonly ready: Promise<number>;
  /** The keys since the last asking. */
  keys(): KeyTimes[];
}

declare global {
  var probe: Probe;
}

const now = () => performance.timeOrigin + performance.now();
const writes = new BroadcastChannel('probe: written');

/** After the next frame: a task that was posted in it runs when it is on its way to the screen. */
function afterPaint(done: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  });
}

function watchPage(): Probe {
  const keys: { at: number; painted: number; stored: number | null }[] = [];
  writes.onmessage = ({ data }: MessageEvent<number>) => {
    const [first] = keys;
    if (first && first.at < data) first.stored ??= data - first.at;
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const key = { at: performance.timeOrigin + timeStamp, painted: Number.NaN, stored: null };
      keys.push(key);
      afterPaint(() => {
        key.painted = now() - key.at;
      });
    },
    true,
  );
  const ready = new Promise<number>(done => {
    const focused = ({ target }: FocusEvent) => {
      if (target instanceof HTMLTextAreaElement) afterPaint(() => done(now()));
    };
    addEventListener('focusin', focused);
  });
  return { ready, keys: () => keys.splice(0).map(({ painted, stored }) => ({ painted, stored })) };
}

function watchWrites(): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...input) {
    const tx = transaction.apply(this, input);
    if (tx.mode === 'readwrite') tx.addEventListener('complete', () => writes.postMessage(now()));
    return tx;
  };
}

if ('document' in globalThis) globalThis.probe = watchPage();
else watchWrites();
