// The seam to the browser's messages. Failures travel as data, since an Error does not survive every border.

import { v7 } from 'uuid';
import browser, { type Runtime } from 'webextension-polyfill';
import { isFinal, Refusal, type RefusalCode } from '../model/refusal';
import type { Answer, Handlers, Input, Name } from './contract';
import { note, type Request, strike, unanswered } from './journal';
import { cut, isInPieces, isNext, isPiece, MOST, type Next, type Piece, pieces } from './pieces';

interface Refused {
  readonly refused: RefusalCode;
  readonly detail: string;
}

type Reply = { readonly answer: unknown } | Refused;

/** Requests that are not worth asking again by anyone else: those that only look, and the drafts, of which their page keeps a copy, or that are asked anew by the next view. */
const LOOKS: ReadonlySet<Name> = new Set([
  'desk',
  'elsewhere',
  'page',
  'given',
  'playing',
  'notebook',
  'bundle',
  'options',
  'tags',
  'listTags',
  'trash',
  'pageTitle',
  'keepDraft',
  'keepLine',
  'clearBlank',
  'backup',
  'restore',
  'cancelRestore',
  'copy',
  'keepPageDraft',
  'keepParting',
]);

export interface Asking {
  /** Its own id, for a request that may be asked more than once: it is done once. */
  readonly request?: string;
  /** Whoever asks goes on asking where it fails, and so does the next view; else a refusal, which was said, is the end of it. */
  readonly isTriedAgain?: boolean;
}

/** Asks the background. Throws the Refusal that it answered with; `unexpected` where it did not answer. */
export function send<N extends Name>(
  ask: N,
  input: Input<N>,
  { request = v7(), isTriedAgain = false }: Asking = {},
): Promise<Answer<N>> {
  if (!LOOKS.has(ask)) note({ ask, input, id: request });
  return asked({ ask, input, id: request }, isTriedAgain);
}

/** For what is asked until it is done, by this view or the next. */
export const untilDone = (): Required<Asking> => ({ request: v7(), isTriedAgain: true });

/** It is not to be asked again, though it failed. */
export const giveUp = (request: string): void => strike({ id: request });

/** Asked by this page, which waits for the answer. */
const awaited = new Set<string>();

/**
 * Asks again what earlier views were not answered. To be awaited before a view first looks, and called when one comes back to it: what
 * another left is asked before what is done next, and while it is remembered whether it was done. What could not be done stays to be asked.
 */
export async function resume(): Promise<void> {
  for (const request of unanswered()) if (!awaited.has(request.id)) await asked(request, true).catch(() => {});
}

async function asked<N extends Name>(request: Request<N>, isTriedAgain: boolean): Promise<Answer<N>> {
  awaited.add(request.id);
  try {
    return await answered(request, isTriedAgain);
  } finally {
    awaited.delete(request.id);
  }
}

async function answered<N extends Name>(request: Request<N>, isTriedAgain: boolean): Promise<Answer<N>> {
  const reply = (await replied(request)) ?? (await replied(request));
  if (!reply) throw new Refusal('unexpected', request.ask);
  const refusal = 'refused' in reply ? new Refusal(reply.refused, reply.detail) : null;
  if (!refusal || !isTriedAgain || isFinal(refusal)) strike(request);
  if (refusal) throw refusal;
  return (reply as { answer: unknown }).answer as Answer<N>;
}

/** Letters that take tens of milliseconds to read. */
export const MUCH = 500_000;

/** Until the next task: what waits for the page comes first. */
export const pause = (): Promise<void> => new Promise(rest => setTimeout(rest));

/** Nothing where the background was ended before it answered. Asked again it wakes, and what it had done it does not do twice. */
async function replied(request: Request): Promise<Reply | undefined> {
  const text = await whole(request).catch(() => undefined);
  if (typeof text !== 'string') return undefined;
  const reply = JSON.parse(text) as Reply;
  // Reading so much was enough for one task of a page.
  if (text.length > MUCH) await pause();
  return reply;
}

/** The text of the answer; a long one piece by piece, as a long text is asked with. Nothing where the background ended meanwhile. */
async function whole(request: Request): Promise<unknown> {
  const { input, id } = request;
  const long = typeof input === 'string' && input.length > MOST ? cut(input) : null;
  for (const [at, piece] of (long ?? []).entries()) await askOne({ pieceOf: id, at, piece } satisfies Piece);
  const reply = await askOne(long ? { ...request, input: null, isInPieces: true } : asText(request));
  if (!isInPieces(reply)) return reply;
  let text = '';
  for (let at = 0; at < reply.count; at += 1) {
    const piece = await askOne({ nextOf: id, at } satisfies Next);
    if (typeof piece !== 'string') return undefined;
    text += piece;
  }
  return text;
}

/** One that asks for much is one text as well. */
function asText(request: Request): Request | (Omit<Request, 'input'> & { readonly inputText: string }) {
  const { input, ...rest } = request;
  const inputText = typeof input === 'object' ? JSON.stringify(input) : '';
  return inputText.length > MUCH ? { ...rest, inputText } : request;
}

const fromText = (message: Request): Request =>
  'inputText' in message ? { ...message, input: JSON.parse(String(message.inputText)) } : message;

/**
 * Answers the views' requests, each with one text: Firefox copies values one by one, and holds all our pages for as long, which is
 * half a second with ten thousand notes. To be called at the top level, at once: a woken background hears only what listens by then.
 */
export function serve(handlers: Handlers): void {
  const waiting = pieces();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isView(sender)) return undefined;
    if (isPiece(message)) return Promise.resolve(waiting.add(message));
    if (isNext(message)) return Promise.resolve(waiting.next(message));
    if (!isRequest(message, handlers)) return undefined;
    const { id } = message;
    const asked = 'isInPieces' in message ? { ...message, input: waiting.take(id) } : fromText(message);
    // What it asks with went with an earlier life, and comes again.
    if (asked.input === null && asked !== message) return Promise.resolve(null);
    return answer(handlers, asked as Request).then(reply => waiting.leave(id, JSON.stringify(reply)));
  });
}

/** Says something to all of our open pages. */
export function tell(message: unknown): void {
  // Nobody listening is an error in Chromium, and no fault.
  askOne(message).catch(() => {});
}

/** The same to the one that answers. */
export const askOne = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Calls back with what is told; whoever returns a promise answers. Returns how to stop. */
export function hear(listener: (message: unknown) => Promise<unknown> | undefined): () => void {
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isRequest(message: unknown, handlers: Handlers): message is Request {
  return (
    typeof message === 'object' && message !== null && 'ask' in message && Object.hasOwn(handlers, String(message.ask))
  );
}

/** Our own pages, and nothing that runs in a page of the web. */
function isView(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

async function answer(handlers: Handlers, { ask, input, id }: Request): Promise<Reply> {
  try {
    const handler = handlers[ask] as (input: unknown, request: string) => Promise<unknown>;
    return { answer: (await handler(input, id)) ?? null };
  } catch (error) {
    return refusedAs(error);
  }
}

/** An error as it travels. */
export function refusedAs(error: unknown): Refused {
  if (error instanceof Refusal) return { refused: error.code, detail: error.detail };
  return { refused: 'unexpected', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
