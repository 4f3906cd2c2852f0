// SPDX-License-Identifier: Apache-2.0
// The service worker of a host, as in docs/guides/send-what-was-finished.md.
import { drainOutbox } from '../../../packages/drafts/src/outbox/index.ts';
import { sendRecord } from './send-record.mjs';

/** For the test: what the worker has and what it came to. */
const tell = (what) => fetch('/told', { method: 'POST', body: JSON.stringify(what) });

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.origin !== self.location.origin || event.data?.type !== 'drain') return;
  const { keys } = event.data;
  event.waitUntil(
    (async () => {
      await tell({ window: typeof window, document: typeof document, extractable: keys.wrap.extractable });
      await tell(await drainOutbox({ keys, send: sendRecord, now: true }));
    })(),
  );
});
