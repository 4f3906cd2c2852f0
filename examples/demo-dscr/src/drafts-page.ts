// SPDX-License-Identifier: Apache-2.0
import { type DraftSummary, type KeyProvider } from '@careplan-kit/drafts';
import { fullName } from '@careplan-kit/model';
import { el } from './dom.js';
import { workerName } from './drafts-here.js';
import { COMPARISON, titleOfForm } from './forms.js';
import { RESIDENTS, WORKERS } from './residents.js';
import { canReceive, mayTakeOver } from './rights.js';
import { type Session, keysOf } from './session.js';

/** Days after which a worker is asked what is to become of a draft. */
const EXPIRES = 7;

async function namesOf({ store }: Session): Promise<ReadonlyMap<string, string>> {
  const named = RESIDENTS.map(async ({ id }) => {
    const record = await store.record(id);
    return [id, record ? fullName(record.subjectOfCare) : id] as const;
  });
  return new Map(await Promise.all(named));
}

/** The keys of whoever has a draft. A real product's server knows whose they are, and gives them to a senior for this once. */
async function keysOfOwner({ keyId }: DraftSummary): Promise<KeyProvider> {
  for (const worker of WORKERS) {
    const keys = keysOf(worker);
    if ((await keys.unlock()).id === keyId) return keys;
  }
  throw new Error('Nobody who works here has the key of this draft.');
}

/** What is begun and not finished on this device: gone on with, given to the next shift, or taken over by a senior. */
export async function draftsPage(session: Session): Promise<HTMLElement> {
  const { worker, drafts } = session;
  const names = await namesOf(session);
  const list = el('cpk-drafts-list', {
    drafts,
    names: { person: (id: string) => names.get(id), form: titleOfForm, worker: workerName },
    workers: WORKERS.filter(canReceive),
    receiver: (id: string) => ({ worker: id, keys: keysOf({ id }) }),
    keysOf: mayTakeOver(worker) ? keysOfOwner : null,
    expiresAfterDays: EXPIRES,
  });
  list.addEventListener('cpk-draft-action', ({ action, identity, id }) => {
    if (action.type !== 'open' || !identity) return;
    const where = identity.form === COMPARISON.url ? 'medicines' : `draft/${id}`;
    location.hash = `#/resident/${identity.person}/${where}`;
  });
  return el(
    'main',
    { id: 'main' },
    el('a', { class: 'back', href: '#/' }, '← Residents'),
    el('h1', { tabIndex: -1 }, 'Drafts on this device'),
    el('p', { class: 'muted' }, 'Begun and not finished. Only whoever has a draft can open it.'),
    el('div', { class: 'sent-people' }, el('div', { class: 'paper' }, list)),
  );
}
