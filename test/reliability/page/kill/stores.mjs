// SPDX-License-Identifier: Apache-2.0
import { hostKeyProvider, openDrafts } from '../../../../packages/drafts/src/index.ts';
import { openOutbox } from '../../../../packages/drafts/src/outbox/index.ts';
import { fhirSubmitter } from '@careplan-kit/fhir/submit';
import { ELIZA, EMILY, FORM } from './content.mjs';

/** The database that everything but the migrations lies in. */
export const HOME = 'careplan-kit-drafts';

const isEliza = (worker) => worker === ELIZA;

/** The 32 bytes of a worker, as the host's server gives them. Emily's change; `generation` says which they are. */
export function keysOf(worker, generation) {
  return hostKeyProvider(async () => {
    const bytes = new Uint8Array(32).fill(isEliza(worker) ? 200 : 100);
    if (!isEliza(worker)) new DataView(bytes.buffer).setUint32(0, generation);
    return bytes;
  });
}

export const storeOf = (worker, generation, databaseName = HOME) =>
  openDrafts({ keys: keysOf(worker, generation), databaseName, can: () => true });

export function outboxOf(generation, automatic = true) {
  const send = fhirSubmitter({
    base: `${location.origin}/fhir`,
    system: 'https://lantern.example/fhir/Id',
    fetch: (url, init) => fetch(url, init),
  });
  return openOutbox({ keys: keysOf(EMILY, generation), send, automatic });
}

export const identityOf = (person, form, version = '1.0.0') => ({
  person,
  form: `${FORM}/${form}`,
  version,
  author: EMILY,
});
