// SPDX-License-Identifier: Apache-2.0
// A page of a host that puts records in and sends them, and its ends of the service worker.
import { hostKeyProvider } from '../../../packages/drafts/src/index.ts';
import { openOutbox } from '../../../packages/drafts/src/outbox/index.ts';
import { sendRecord } from './send-record.mjs';

const keys = hostKeyProvider(async () => new Uint8Array(32).fill(7));

globalThis.openTestOutbox = async (automatic) => {
  globalThis.outbox = await openOutbox({ keys, send: sendRecord, automatic });
};

/** Puts records of several people in, one after the other, until the page is gone. */
globalThis.workUntilKilled = async ({ people, first }) => {
  for (let number = first; ; number++) {
    const person = people[number % people.length];
    const id = crypto.randomUUID();
    const payload = { number, note: `Record ${number}. `.repeat(20) };
    await globalThis.outbox.enqueue({ id, person, author: 'emily', payload });
    globalThis.acknowledged({ id, person, number });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
  }
};

globalThis.handToWorker = async () => {
  await navigator.serviceWorker.register('/worker.js', { type: 'module' });
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ type: 'drain', keys: await keys.unlock() });
};
