// SPDX-License-Identifier: Apache-2.0
// The service worker: sends what a closed page left, and opens the product when there is no network.
import { type DraftKeys } from '@careplan-kit/drafts';
import { drainOutbox } from '@careplan-kit/drafts/outbox';
import { openRecordDatabase } from './record-database.js';
import { DRAFTS_DATABASE, sender } from './sending/send.js';

/** As much of a service worker as is used here. */
interface Extendable extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetched extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Extendable {
  readonly origin: string;
  readonly data: { readonly type?: unknown; readonly keys?: DraftKeys } | null;
}
interface Scope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(name: 'fetch', listener: (event: Fetched) => void): void;
  addEventListener(name: 'message', listener: (event: Told) => void): void;
}

const scope = self as unknown as Scope;
const SHELL = 'lantern-shell';
/** Forms are fetched when they are opened, and then kept. */
const FORMS = '/forms/';
const FILES = ['/', '/main.js', '/lantern.css', '/lantern.svg', '/forms/pack-writing.js'];

/** The server's, and what it was the last time when it is out of reach. Nothing about a person, no picture either, is ever in here. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(SHELL);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
  } catch (cause) {
    const kept = await cache.match(request.mode === 'navigate' ? '/' : request);
    if (kept) return kept;
    throw cause;
  }
}

async function drain(keys: DraftKeys): Promise<void> {
  const database = await openRecordDatabase();
  try {
    await drainOutbox({ keys, databaseName: DRAFTS_DATABASE, send: sender(database), now: true });
  } finally {
    database.close();
  }
}

scope.addEventListener('install', (event) =>
  event.waitUntil(
    caches
      .open(SHELL)
      .then((cache) => cache.addAll(FILES))
      .then(() => scope.skipWaiting()),
  ),
);
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  const isShell =
    method === 'GET' && origin === scope.location.origin && (FILES.includes(pathname) || pathname.startsWith(FORMS));
  if (isShell) event.respondWith(answer(event.request));
});
scope.addEventListener('message', (event) => {
  const { origin, data } = event;
  if (origin === scope.location.origin && data?.type === 'drain' && data.keys) event.waitUntil(drain(data.keys));
});
