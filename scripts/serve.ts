// A folder on the loopback, for tests and for trying things: nothing is reachable from another machine.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** Answers one address by hand. One that never ends its response makes a page that never finishes loading. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export interface ServeOptions {
  /** Exact paths, `/slow.html`, answered before the folder is looked at. */
  readonly routes?: Readonly<Record<string, Route>>;
}

export interface Served {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly origin: string;
  /** Cuts what is still being sent, too: a page that never finishes must not keep the test from finishing. */
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
};

/** Serves what is under `dir` on a free port of 127.0.0.1. A folder is its index.html; a port is never asked for, so tests never meet. */
export async function serveFolder(dir: string, { routes = {} }: ServeOptions = {}): Promise<Served> {
  const root = resolve(dir);
  const server = createServer((request, response) => {
    const path = pathOf(request);
    const route = path !== null && Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (route) route(request, response);
    else sendFile(root, path, response).catch(() => refuse(response, 500));
  });
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => closeServer(server) };
}

/** The decoded path, dots already resolved by the URL parser; null for one that does not decode. */
function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  } catch {
    return null;
  }
}

async function sendFile(root: string, path: string | null, response: ServerResponse): Promise<void> {
  const file = path === null ? null : await findFile(root, path);
  if (file === null) return refuse(response, 404);
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Null for what is not there and for what is not ours: an encoded `../` arrives here decoded, so the check is on the joined path. */
async function findFile(root: string, path: string): Promise<string | null> {
  const asked = join(root, path);
  if (path.includes('\0') || (asked !== root && !asked.startsWith(root + sep))) return null;
  const file = (await isFolder(asked)) ? join(asked, 'index.html') : asked;
  return (await stat(file).catch(() => null))?.isFile() ? file : null;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

function refuse(response: ServerResponse, status: 404 | 500): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed, failed) => server.close(error => (error ? failed(error) : closed())));
}
