// SPDX-License-Identifier: Apache-2.0
// A page of a host that puts records in and sends them, and its ends of the service worker.
import { hostKeyProvider } from '../../../packages/drafts/src/index.ts';
import { openOutbox } from '../../../packages/drafts/src/outbox/index.ts';
import { sendRecord } from './send-record.mjs';

const keys = hostKeyProvider(async () => new Uint8Array(32).fill(7));

globalThis.openTestOutbox = async (automatic) => {
  globalThis.outbox = await openOutbox({ keys, send: sendRecord, automatic });
};

globalThis.handToWorker = async () => {
  await navigator.serviceWorker.register('/worker.js', { type: 'module' });
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ type: 'drain', keys: await keys.unlock() });
};
