// A page that plays something long, made on the spot: a recorder's silence, in the one kind of file that can be written by hand.
import type { Route } from '../../scripts/serve';

/** Samples a second: the fewest that browsers play. */
const RATE = 3000;

/** https://www.rfc-editor.org/rfc/rfc2361 (WAVE), 8 bits, one channel. */
function silence(seconds: number): Buffer {
  const samples = Buffer.alloc(seconds * RATE, 0x80);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** `/film` shows it, `/film.wav` is it; `/inside` is a page that has `/film` in a frame, `/outside` one that has it from another site. */
export function filmRoutes(seconds: number): Record<string, Route> {
  const film = silence(seconds);
  const html =
    (body: string): Route =>
    (_, response) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><title>A film</title>${body}`);
  return {
    '/film': html('<h1>A film</h1><video src="/film.wav" width="640" height="360" controls muted></video>'),
    '/inside': html('<h1>A talk with a film</h1><iframe src="/film" width="700" height="400"></iframe>'),
    '/outside': html(
      `<h1>A talk with a film</h1><script>document.write('<iframe src="//localhost:' + location.port + '/film">')</script>`,
    ),
    '/film.wav': ({ headers }, response) => {
      const from = Number(/bytes=(\d+)/.exec(headers.range ?? '')?.[1] ?? 0);
      response.writeHead(206, {
        'content-type': 'audio/wav',
        'accept-ranges': 'bytes',
        'content-length': film.length - from,
        'content-range': `bytes ${from}-${film.length - 1}/${film.length}`,
      });
      response.end(film.subarray(from));
    },
  };
}
