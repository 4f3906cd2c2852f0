// SPDX-License-Identifier: Apache-2.0
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with one request. */
export type Fault =
  /** The server stores it, and the connection goes before a word of the answer. */
  | 'reset-after-write'
  | 'reset-before-write'
  /** The server stores it, and never answers. */
  | 'silent-after-write'
  /** Half of the answer, then the connection goes. */
  | 'half'
  /** Half of the answer, whole by its own account. */
  | 'half-json'
  /** The network delivers the request twice. */
  | 'twice'
  /** Not stored, and answered with this. */
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Proxy {
  readonly url: string;
  /** Every request, in order. */
  readonly seen: Seen[];
  /** Faults of the next writes, one each; or of every request that `when` is true for. */
  inject(...faults: readonly (Fault | 'pass')[]): void;
  when(isMeant: (request: Seen) => boolean, fault: Fault): void;
  close(): Promise<void>;
}

const listening = (server: Server) =>
  new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

function cut(response: ServerResponse, status: number, headers: Record<string, string>, text: string): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server on this machine, and in front of it what a network does to requests. */
export async function faultProxy(handle: Handle, base = '/fhir'): Promise<Proxy> {
  const server = createServer((request, response) => void handle(request, response));
  const behind = `http://127.0.0.1:${await listening(server)}`;
  const seen: Seen[] = [];
  const queue: (Fault | 'pass')[] = [];
  let rule: { isMeant: (request: Seen) => boolean; fault: Fault } | undefined;

  async function carry(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const one: Seen = { method: request.method!, path: request.url!, headers: request.headers, body };
    seen.push(one);
    const isWrite = one.method !== 'GET';
    const fault = rule?.isMeant(one) ? rule.fault : isWrite ? (queue.shift() ?? 'pass') : 'pass';
    if (fault === 'reset-before-write') return void response.destroy();
    if (typeof fault === 'object')
      return void response.writeHead(fault.status, fault.headers ?? {}).end(fault.body ?? '');
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers as Record<string, string>;
    const forward = () => fetch(behind + one.path, { method: one.method, headers, ...(isWrite ? { body } : {}) });
    if (fault === 'twice') await (await forward()).text();
    const answer = await forward();
    const text = await answer.text();
    if (fault === 'reset-after-write') return void response.destroy();
    if (fault === 'silent-after-write') return;
    const said = Object.fromEntries(
      ['content-type', 'etag', 'location'].map((name) => [name, answer.headers.get(name)]),
    );
    const shown = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) as Record<
      string,
      string
    >;
    if (fault === 'half') return cut(response, answer.status, shown, text);
    response.writeHead(answer.status, shown).end(fault === 'half-json' ? text.slice(0, text.length / 2) : text);
  }

  const front = createServer((request, response) => void carry(request, response).catch(() => response.destroy()));
  const url = `http://127.0.0.1:${await listening(front)}${base}`;
  const end = (one: Server) =>
    new Promise<void>((resolve) => {
      one.closeAllConnections();
      one.close(() => resolve());
    });
  return {
    url,
    seen,
    inject: (...faults) => void queue.push(...faults),
    when: (isMeant, fault) => {
      rule = { isMeant, fault };
    },
    close: async () => {
      await end(front);
      await end(server);
    },
  };
}
