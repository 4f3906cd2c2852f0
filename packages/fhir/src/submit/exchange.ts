// SPDX-License-Identifier: Apache-2.0
import type { Later } from './send-result.js';
import { readBody } from './read-body.js';
import { retryAfter } from './retry-after.js';

/** What is asked of the host's `fetch`. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** An answer of another address is no answer. */
  readonly redirect: 'error';
  /** The library has no credentials. A host that lives by cookies sets it in the `fetch` it hands in. */
  readonly credentials: 'omit';
  readonly cache: 'no-store';
  readonly referrerPolicy: 'no-referrer';
  readonly signal: AbortSignal;
}

/** What is read of an answer. */
export interface FetchAnswer {
  readonly status: number;
  readonly url: string;
  readonly redirected: boolean;
  readonly headers: { get(name: string): string | null };
  readonly body: { getReader(): BodyReader } | null;
}

export interface BodyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

/** The platform's `fetch`, or one of the host's own. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

/** Headers of the host, such as who is signed in; a function is asked before every request. */
export type HostHeaders =
  | Readonly<Record<string, string>>
  | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>);

export interface ExchangeOptions {
  readonly fetch: Fetch;
  readonly headers?: HostHeaders | undefined;
  /** Bytes of the largest answer that is read; without it 4,000,000. */
  readonly maxBytes?: number | undefined;
  /** Milliseconds one request may take, its answer included; without it 30,000. */
  readonly timeout?: number | undefined;
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A whole answer. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly text: string;
  readonly header: (name: string) => string | null;
  /** Milliseconds the server asked to wait. */
  readonly after?: number;
}

const later = (reason: Later['reason']): Later => ({ kind: 'later', reason });

function isElsewhere(answer: FetchAnswer, url: string): boolean {
  if (answer.redirected || (answer.status >= 300 && answer.status < 400)) return true;
  return answer.url !== '' && new URL(answer.url).origin !== new URL(url).origin;
}

/** Sends and reads, and says of every fault what it is: nothing here throws for what a network does. */
async function ask(asked: Request, options: ExchangeOptions, signal: AbortSignal): Promise<Answer | Later> {
  const { url, method, body } = asked;
  let own: Readonly<Record<string, string>>;
  try {
    own = typeof options.headers === 'function' ? await options.headers() : (options.headers ?? {});
  } catch {
    return later('not-allowed');
  }
  // Taken out first: the platform's own refuses to be called as a method of something else.
  const { fetch: request } = options;
  const answer = await request(url, {
    method,
    headers: { ...own, ...asked.headers },
    ...(body === undefined ? {} : { body }),
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal,
  });
  if (answer.status === 0 || isElsewhere(answer, url)) return later('redirected');
  const text = await readBody(answer, options.maxBytes ?? 4_000_000);
  if (typeof text !== 'string') {
    // What went wrong is told by the status even where the words of it cannot be read.
    if (answer.status < 400) return later(text.fault);
  }
  const header = (name: string) => answer.headers.get(name);
  const after = retryAfter(header);
  return {
    kind: 'answer',
    status: answer.status,
    text: typeof text === 'string' ? text : '',
    header,
    ...(after === undefined ? {} : { after }),
  };
}

/** One request and its answer, within the time there is and until whoever sends says stop. */
export async function exchange(
  request: Request,
  options: ExchangeOptions,
  stop: AbortSignal | undefined,
): Promise<Answer | Later> {
  const control = new AbortController();
  let reason: Later['reason'] = 'no-network';
  const end = (why: Later['reason']) => {
    if (control.signal.aborted) return;
    reason = why;
    control.abort();
  };
  const stopped = () => end('stopped');
  if (stop?.aborted) return later('stopped');
  stop?.addEventListener('abort', stopped);
  const timer = setTimeout(() => end('too-slow'), options.timeout ?? 30_000);
  const ended = new Promise<Later>((resolve) => {
    control.signal.addEventListener('abort', () => resolve(later(reason)));
  });
  try {
    // A `fetch` of the host's own may not know of signals: nothing waits for it longer than it may.
    return await Promise.race([ask(request, options, control.signal).catch(() => later(reason)), ended]);
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', stopped);
  }
}
