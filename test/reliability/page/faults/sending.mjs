// SPDX-License-Identifier: Apache-2.0
import { fhirSubmitter } from '@careplan-kit/fhir/submit';
import { hostKeyProvider } from '../../../../packages/drafts/src/index.ts';
import { openOutbox, outboxFailureSentence } from '../../../../packages/drafts/src/outbox/index.ts';
import { secretOf } from '../../lab/secret.mjs';
import { payloadOf } from '../kill/content.mjs';
import { HOME, GREEN, bytesOf, failureOf } from './typing.mjs';

const keys = hostKeyProvider(async () => bytesOf(1));
let outbox;

/** Opens the outbox. `timeout`: milliseconds for one answer. */
export async function openTheOutbox({ automatic = false, timeout = 500, atOnce = 3, databaseName = HOME } = {}) {
  const send = fhirSubmitter({
    base: `${location.origin}/fhir`,
    system: 'https://lantern.example/fhir/Id',
    fetch: (url, init) => fetch(url, init),
    timeout,
  });
  outbox = await openOutbox({ keys, send, automatic, atOnce, databaseName });
}

export const putIn = (id, words = 'Betty slept well.', person = GREEN.person) =>
  failureOf(() => outbox.enqueue({ id, person, author: 'emily', payload: payloadOf(id, person, words) }));

/** Tries to send, and gives what stands: of the outbox, and of each entry. */
export async function send() {
  const { waiting, needsWorker, locked, damaged, failure } = await outbox.drain({ now: true });
  const entries = (await outbox.list()).map((entry) =>
    entry.readable
      ? { id: entry.id, state: entry.state, reason: entry.reason, failure: entry.failure?.kind ?? null }
      : { id: null, state: entry.state, failure: entry.failure.kind },
  );
  const first = failure ?? entries.map(({ failure: kind }) => kind && { kind }).find(Boolean);
  return { waiting, needsWorker, locked, damaged, entries, sentence: first ? outboxFailureSentence(first) : null };
}

/** Waits until nothing is to be sent any more. */
export async function sendAll() {
  let state;
  do {
    state = await outbox.drain({ now: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (state.waiting > 0);
  return { needsWorker: state.needsWorker, locked: state.locked, damaged: state.damaged };
}

export async function untilSent() {
  while (outbox.state.waiting > 0 || outbox.state.counts.sent === 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Puts a corrected one in place of what was refused. */
export const correct = (id, words) => failureOf(() => outbox.resolve(id, payloadOf(id, GREEN.person, words)));

/** Asks the service worker to send too, and gives its report. */
export async function sendByServiceWorker() {
  await navigator.serviceWorker.register('/worker.js', { type: 'module' });
  const { active } = await navigator.serviceWorker.ready;
  const report = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data), { once: true });
  });
  active.postMessage({ type: 'drain', keys: await keys.unlock() });
  return report;
}

/** Puts in what stands nowhere in the code. */
export const putInSecret = (seed) => putIn(`secret-${seed}`, secretOf(seed));
