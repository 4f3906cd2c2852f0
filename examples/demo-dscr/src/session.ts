// SPDX-License-Identifier: Apache-2.0
import { type DraftStore, hostKeyProvider, openDrafts } from '@careplan-kit/drafts';
import type { HostContext } from '@careplan-kit/elements';
import type { CareActor } from '@careplan-kit/model';
import type { RecordStore } from './record-store.js';
import { rightsOf } from './rights.js';

/** Somebody signed in to the product. */
export interface Session {
  readonly worker: CareActor;
  readonly drafts: DraftStore;
  readonly context: HostContext;
  readonly store: RecordStore;
}

/** The bytes of this worker's draft key. They come with the session and are never stored in the browser. */
async function draftKeyOf(worker: CareActor): Promise<Uint8Array> {
  const response = await fetch('/session', { method: 'POST', body: JSON.stringify({ worker: worker.id }) });
  if (!response.ok) throw new Error(`The session was refused (${response.status}).`);
  const { draftKey } = (await response.json()) as { draftKey: string };
  return Uint8Array.from(atob(draftKey), (character) => character.charCodeAt(0));
}

export async function signIn(worker: CareActor, store: RecordStore): Promise<Session> {
  await store.remember(worker.id);
  const drafts = await openDrafts({ keys: hostKeyProvider(() => draftKeyOf(worker)), databaseName: 'lantern-drafts' });
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
  return { worker, drafts, context, store };
}

export async function signOut(session: Session): Promise<void> {
  await session.store.forget();
  await session.drafts.lock();
}

/** Who was signed in when the page was closed: a demo has no passwords. */
export async function rememberedWorker(
  workers: readonly CareActor[],
  store: RecordStore,
): Promise<CareActor | undefined> {
  const id = await store.remembered();
  return workers.find((worker) => worker.id === id);
}
