// SPDX-License-Identifier: Apache-2.0
// One release of the library, for databases of earlier ones. The keys of their fixtures are bytes of the value 1.
import { hostKeyProvider, openDrafts } from '../../../../packages/drafts/src/index.ts';

const openStore = (databaseName) =>
  openDrafts({ keys: hostKeyProvider(async () => new Uint8Array(32).fill(1)), databaseName });

/** Opens every draft of a database, with its files: what it holds, as text. */
export async function contentOf(name) {
  const store = await openStore(name);
  const found = [];
  for (const person of ['9990000018', '9990000026']) {
    const draft = await store.open({ person, form: 'about-me', version: '1.0.0', author: 'emily' });
    const files = [];
    for (const { id, info, complete } of await draft.files.list()) {
      const bytes = new Uint8Array(await (await draft.files.read(id)).arrayBuffer());
      files.push({ info, complete, bytes: [...bytes] });
    }
    found.push({ person, failure: draft.state.failure?.kind ?? null, snapshot: draft.snapshot, files });
  }
  await store.close();
  return found;
}

/** Upgrades a database, and writes one of its drafts as it is. */
export async function touch(name) {
  const store = await openStore(name);
  const draft = await store.open({ person: '9990000018', form: 'about-me', version: '1.0.0', author: 'emily' });
  await draft.save(draft.snapshot);
  await store.close();
}
