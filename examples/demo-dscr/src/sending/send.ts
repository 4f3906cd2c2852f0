// SPDX-License-Identifier: Apache-2.0
import type { Send } from '@careplan-kit/drafts/outbox';
import { fhirSubmitter } from '@careplan-kit/fhir/submit';
import { type RecordDatabase, type ToSend, note } from '../record-database.js';
import { withFilesInside } from './files-inside.js';
import { newestKnown } from './known.js';

/** The database of drafts and outbox on this device. */
export const DRAFTS_DATABASE = 'lantern-drafts';

/** What the server has said by now of the submissions this one comes after. */
async function whole({ after, ...payload }: ToSend, database: RecordDatabase) {
  const before = await Promise.all(after.map((id) => database.get('received', id)));
  const known = newestKnown([payload.known ?? [], ...before.map((row) => row?.receipt?.stored ?? [])]);
  const { answers, left } = await withFilesInside(payload.submission.answers, database);
  return { left, payload: { ...payload, known, submission: { ...payload.submission, answers } } };
}

/**
 * Sends one submission to the FHIR server behind this product's own address, and keeps what it says. The pages and the
 * service worker send in the same way.
 */
export function sender(database: RecordDatabase): Send {
  const submit = fhirSubmitter({
    base: `${location.origin}/fhir`,
    system: 'https://lantern.example/fhir/Id',
    timeZone: 'Europe/London',
    // The server in memory takes no more conditional entries at once.
    maxEntries: 8,
    fetch: (url, init) => fetch(url, init),
  });
  return async ({ id, payload }, signal) => {
    if (!navigator.onLine) return { kind: 'later', reason: 'no-network' };
    const { left, payload: sent } = await whole(payload as ToSend, database);
    const result = await submit({ id, payload: sent }, signal);
    if (result.kind !== 'sent') {
      await note(database, id, { needsAuthor: result.kind !== 'later' });
      return result;
    }
    const { stored, notSent } = result.receipt;
    const receipt = { stored, notSent: [...notSent, ...left] };
    // Before the outbox hears of it: what it has a receipt for is not asked for again.
    await note(database, id, { sentAt: new Date().toISOString(), receipt, needsAuthor: false });
    return { kind: 'sent', receipt };
  };
}
