// The seam to the browser's messages. Failures travel as data, since an Error does not survive every border.

import { v7 } from 'uuid';
import browser, { type Runtime } from 'webextension-polyfill';
import { DoneBefore, isFinal, Refusal, type RefusalCode } from '../model/refusal';
import type { Answer, Handlers, Input, Name } from './contract';
import { note, type Request, strike, unanswered } from './journal';

type Reply = { readonly answer: unknown } | { readonly refused: RefusalCode; readonly detail: string };

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
]);

interface Asking {
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

/** It is not to be asked again, though it failed. */
export const giveUp = (request: string): void => strike({ id: request });

/** Asks again what earlier views were not answered. To be awaited before a view first looks; what could not be done stays to be asked. */
export async function resume(): Promise<void> {
  for (const request of unanswered()) await asked(request, true).catch(() => {});
}

async function asked<N extends Name>(request: Request<N>, isTriedAgain: boolean): Promise<Answer<N>> {
  const reply = (await replied(request)) ?? (await replied(request));
  if (!reply) throw new Refusal('unexpected', request.ask);
  const refusal = 'refused' in reply ? new Refusal(reply.refused, reply.detail) : null;
  if (!refusal || !isTriedAgain || isFinal(refusal)) strike(request);
  if (refusal) throw refusal;
  return (reply as { answer: unknown }).answer as Answer<N>;
}

/** Nothing where the background was ended before it answered. Asked again it wakes, and what it had done it does not do twice. */
async function replied(request: Request): Promise<Reply | undefined> {
  const text: unknown = await browser.runtime.sendMessage(request).catch(() => undefined);
  return typeof text === 'string' ? (JSON.parse(text) as Reply) : undefined;
}

/**
 * Answers the views' requests, each with one text: Firefox copies values one by one, and holds all our pages for as long, which is
 * half a second with ten thousand notes. To be called at the top level, at once: a woken background hears only what listens by then.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isRequest(message, handlers) || !isView(sender)) return undefined;
    return answer(handlers, message).then(reply => JSON.stringify(reply));
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
    // Done for an earlier asking, which nobody heard the answer of.
    if (error instanceof DoneBefore) return { answer: null };
    if (error instanceof Refusal) return { refused: error.code, detail: error.detail };
    return {
      refused: 'unexpected',
      detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}
