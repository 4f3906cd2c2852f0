// SPDX-License-Identifier: Apache-2.0
import { type DraftKeys, type DraftStore, type KeyProvider, hostKeyProvider, openDrafts } from '@careplan-kit/drafts';
import { type Outbox, openOutbox } from '@careplan-kit/drafts/outbox';
import type { HostContext } from '@careplan-kit/elements';
import type { CareActor } from '@careplan-kit/model';
import { MedicinesHere } from './medicines/medicines-here.js';
import type { RecordStore } from './record-store.js';
import { mayPassOn, rightsOf } from './rights.js';
import { discardFinishedDrafts } from './sending/finished-drafts.js';
import { putInWhatWaits } from './sending/finish.js';
import { DRAFTS_DATABASE, sender } from './sending/send.js';

/** Somebody signed in to the product. */
export interface Session {
  readonly worker: CareActor;
  readonly keys: HeldKeys;
  readonly drafts: DraftStore;
  readonly outbox: Outbox;
  readonly context: HostContext;
  readonly store: RecordStore;
  readonly medicines: MedicinesHere;
}

/** The keys of the worker who is signed in, fetched once. */
export interface HeldKeys extends KeyProvider {
  /** Null when they have not been fetched, or are let go of. */
  readonly held: Promise<DraftKeys> | null;
  letGo(): void;
}

/** The bytes of this worker's draft key. They come with the session and are never stored in the browser. */
async function draftKeyOf({ id }: Pick<CareActor, 'id'>): Promise<Uint8Array> {
  const response = await fetch('/session', { method: 'POST', body: JSON.stringify({ worker: id }) });
  if (!response.ok) throw new Error(`The session was refused (${response.status}).`);
  const { draftKey } = (await response.json()) as { draftKey: string };
  return Uint8Array.from(atob(draftKey), (character) => character.charCodeAt(0));
}

/**
 * The key of a worker. A real product's server gives that of another worker for a hand-over only, and only to somebody
 * whom it permits.
 */
export const keysOf = (worker: Pick<CareActor, 'id'>): KeyProvider => hostKeyProvider(() => draftKeyOf(worker));

/** Drafts and outbox share one key, and the service worker is given it when the page is left. */
function heldKeys(worker: CareActor): HeldKeys {
  const provider = keysOf(worker);
  let held: Promise<DraftKeys> | null = null;
  return {
    ...provider,
    get held() {
      return held;
    },
    unlock() {
      const unlocking = (held ??= provider.unlock());
      // Without a network there is no key: the next who needs it asks again.
      unlocking.catch(() => (held = null));
      return unlocking;
    },
    letGo: () => void (held = null),
  };
}

export async function signIn(worker: CareActor, store: RecordStore): Promise<Session> {
  await store.remember(worker.id);
  const keys = heldKeys(worker);
  const databaseName = DRAFTS_DATABASE;
  const drafts = await openDrafts({ keys, databaseName, can: mayPassOn(worker) });
  const outbox = await openOutbox({ keys, databaseName, send: sender(store.database) });
  const context: HostContext = {
    worker,
    systemIdentifier: 'lantern-dscr',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    clock: () => new Date(),
    audit: (event) => void store.audit(event),
    can: rightsOf(worker),
    openMedia: ({ url = '' }) => store.openFile(url),
  };
  const medicines = new MedicinesHere(worker, context.clock);
  const session = { worker, keys, drafts, outbox, context, store, medicines };
  await discardFinishedDrafts(session);
  await putInWhatWaits(session);
  return session;
}

/** Forgets who was signed in, and locks what was kept, here and in every other tab. */
export async function signOut({ store, drafts, outbox, medicines, keys }: Session): Promise<void> {
  await store.forget();
  await Promise.all([drafts.lock(), outbox.lock(), medicines.lock()]);
  keys.letGo();
}

/** Who was signed in when the page was closed: a demo has no passwords. */
export async function rememberedWorker(
  workers: readonly CareActor[],
  store: RecordStore,
): Promise<CareActor | undefined> {
  const id = await store.remembered();
  return workers.find((worker) => worker.id === id);
}
