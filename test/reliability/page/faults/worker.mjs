// SPDX-License-Identifier: Apache-2.0
// The service worker of the host, as docs/guides/send-what-was-finished.md has it, with an answer for the test.
import { fhirSubmitter } from '@careplan-kit/fhir/submit';
import { drainOutbox } from '../../../../packages/drafts/src/outbox/index.ts';

const send = fhirSubmitter({
  base: `${self.location.origin}/fhir`,
  system: 'https://lantern.example/fhir/Id',
  fetch: (url, init) => fetch(url, init),
});

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.origin !== self.location.origin || event.data?.type !== 'drain') return;
  const work = drainOutbox({ keys: event.data.keys, send, now: true });
  event.waitUntil(work.then((report) => event.source.postMessage(report)));
});
