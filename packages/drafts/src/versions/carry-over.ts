// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import { hex } from '../bytes.js';
import type { Draft } from '../contract.js';
import { sealCard } from '../draft-card.js';
import { placeOf } from '../draft-place.js';
import { type DraftBodyRow, type DraftRow, ROW_FORMAT, filesHome, sealedUnder } from '../draft-row.js';
import { openTray, sealTray } from '../draft-tray.js';
import { seal, unseal } from '../envelope.js';
import { DraftError } from '../failure.js';
import { type DraftIdentity, ownIdentity } from '../identity.js';
import { partsOf } from '../key-ranges.js';
import { dataKeyOf } from '../keys/keychain.js';
import { type Opened, openForCard } from '../opened-draft.js';
import { opaqueNames } from '../opaque-ids.js';
import { putDraft, refuseIfRetired } from '../shelf.js';
import { type StoreDesk, type StoreParts, draftLockName } from '../store-parts.js';
import { type Change, type Step, change } from '../transaction.js';
import { takeWriterLock } from '../writer-lock.js';
import type { DraftMigration, MigrateSnapshot } from './contract.js';

/** Reads a draft and shows what the host's `migrate` makes of it. */
export async function previewMigration<Report>(
  id: string,
  version: string,
  migrate: MigrateSnapshot<Report>,
  parts: StoreParts,
  desk: StoreDesk,
): Promise<DraftMigration<Report>> {
  await desk.flushAll();
  const keys = await parts.keys.keys();
  const opened = await openForCard(id, keys, parts);
  const from = opened.card.identity;
  const to = ownIdentity({ ...from, version });
  if (to.version === from.version) throw new RangeError('This draft is of that version already.');
  const { writer, sequence, createdAt, updatedAt } = opened.stored.metadata;
  const binding = { id, identity: from, keyId: sealedUnder(opened.stored.metadata), writer, sequence };
  const stored = await unseal(opened.key, opened.stored.body!.envelope, { ...binding, createdAt, updatedAt });
  const { snapshot, report } = await migrate(stored ?? { answers: {}, provenance: {} }, from.version);
  // What is kept is what was shown, whatever the host does with it meanwhile.
  const shown = JSON.stringify({ snapshot: stored && snapshot, report });
  return Object.freeze({
    from,
    to,
    snapshot,
    report,
    blocked: (await placeOf(keys, to, parts.shelf)).stored,
    accept: async () => {
      await desk.endDrafts((draft) => draft.id === id, 'closed');
      return carryOver(opened, to, shown, parts, desk);
    },
  });
}

async function carryOver(
  previewed: Opened,
  to: DraftIdentity,
  shown: string,
  parts: StoreParts,
  desk: StoreDesk,
): Promise<Draft> {
  const { databaseName, shelf, connection } = parts;
  const { metadata: old } = previewed.stored;
  const keys = await parts.keys.keys();
  const place = await placeOf(keys, to, shelf);
  if (place.stored) throw new DraftError({ kind: 'exists' });
  const locks = [];
  try {
    for (const id of [old.id, place.id]) {
      const lock = await takeWriterLock(draftLockName(databaseName, id));
      if (!lock) throw new DraftError({ kind: 'open-elsewhere' });
      locks.push(lock);
    }
    const rows = await newRows(previewed, place.id, to, shown, parts);
    await connection.use((database) =>
      change(database, ['metadata', 'bodies', 'files', 'vault'], (transaction) => replacement(transaction, old, rows)),
    );
  } finally {
    await Promise.all(locks.map((lock) => lock.release()));
  }
  return desk.open(to);
}

interface Rows {
  readonly metadata: DraftRow;
  readonly body: DraftBodyRow;
}

/** The new draft under the data key of the old one, so that its files need not be sealed anew. */
async function newRows(
  { stored: { metadata: old, body: oldBody }, card }: Opened,
  id: string,
  to: DraftIdentity,
  shown: string,
  { keys: ring, clock }: StoreParts,
): Promise<Rows> {
  const keys = await ring.keys();
  const { key, wrapped } = await dataKeyOf(keys, old);
  const { snapshot, report = null } = JSON.parse(shown) as { snapshot: FormSnapshot | null; report?: unknown };
  const now = clock();
  const writer = hex(crypto.getRandomValues(new Uint8Array(16)));
  const common = { id, keyId: keys.id, writer, sequence: 1, createdAt: old.createdAt, updatedAt: now.getTime() };
  const before = oldBody?.tray ? await openTray(key, old.id, oldBody.tray) : [];
  const [names, envelope, sealedCard, tray] = await Promise.all([
    opaqueNames(keys.index, to),
    seal(key, snapshot, { ...common, identity: to }),
    sealCard(key, id, { ...card, identity: to }),
    sealTray(key, id, [...before, { fromVersion: card.identity.version, movedAt: now, report }]),
  ]);
  const size = envelope.byteLength;
  const metadata = { ...common, ...names, format: ROW_FORMAT, wrappedKey: wrapped, size };
  return { metadata, body: { id, envelope, card: sealedCard, tray } };
}

/** Puts the new rows and takes the old ones away. Files stay where they lie, and a row without a draft stays for them. */
async function replacement(transaction: Change, old: DraftRow, { metadata, body }: Rows): Promise<Step[]> {
  const drafts = transaction.objectStore('metadata');
  const [stored, there]: (DraftRow | undefined)[] = await Promise.all([drafts.get(old.id), drafts.get(metadata.id)]);
  if (!stored || !isSame(stored, old)) throw new DraftError({ kind: 'changed-elsewhere' });
  if (there) throw new DraftError({ kind: 'exists' });
  await refuseIfRetired(transaction, metadata.keyId);
  const home = filesHome(stored);
  const hasFiles = (await transaction.objectStore('files').getKey(partsOf(home))) !== undefined;
  const { updatedAt, filesOf: _, ...left } = stored;
  const gone = { why: 'moved', updatedAt } as const;
  return [
    ...putDraft(transaction, hasFiles ? { ...metadata, filesOf: home } : metadata, body),
    () => transaction.objectStore('bodies').delete(old.id),
    // Without a time it stands in no list.
    () => (hasFiles && home === old.id ? drafts.put({ ...left, gone } as never) : drafts.delete(old.id)),
    ...(hasFiles || home === old.id ? [] : [() => drafts.delete(home)]),
  ];
}

function isSame(one: DraftRow, other: DraftRow): boolean {
  return one.writer === other.writer && one.sequence === other.sequence && one.keyId === other.keyId && !one.gone;
}
