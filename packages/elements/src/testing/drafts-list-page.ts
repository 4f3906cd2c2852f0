// SPDX-License-Identifier: Apache-2.0
import { type DraftStore, type KeyProvider, hostKeyProvider, openDrafts } from '@careplan-kit/drafts';
import { CpkDraftsList } from '../drafts-list/drafts-list.js';
import { names } from './listed-drafts.js';
import { afterwards, find, findAll, mount, textOf, until } from './page.js';
import { testHost } from './story-host.js';

const workers = [
  { id: 'worker-jane', name: 'Jane' },
  { id: 'worker-emily', name: 'Emily' },
];

export async function shown(changes: Partial<CpkDraftsList>): Promise<CpkDraftsList> {
  const element = await mount(CpkDraftsList, { context: testHost(), names, workers, ...changes });
  await settled(element);
  return element;
}

const settled = (element: CpkDraftsList) =>
  until(() => !textOf(element.shadowRoot as unknown as Element).includes('Looking…'), 'the list is read');

export const drafts = (element: CpkDraftsList) => findAll(element, 'ul[part=list] > li');

export async function press(element: CpkDraftsList, words: string, at = 0): Promise<void> {
  const button = [...drafts(element)[at]!.querySelectorAll('button')].find((one) => textOf(one).startsWith(words));
  if (!button) throw new Error(`no button ${words}`);
  button.click();
  await element.updateComplete;
}

export async function submit(element: CpkDraftsList): Promise<void> {
  find<HTMLFormElement>(element, '.panel').requestSubmit();
  await element.updateComplete;
}

export const keysOf = (seed: number): KeyProvider => hostKeyProvider(async () => new Uint8Array(32).fill(seed));

/** A real store with two drafts of Emily. */
export async function emilys() {
  const databaseName = `elements-test-${crypto.randomUUID()}`;
  const open = async (seed: number): Promise<DraftStore> => {
    const store = await openDrafts({ keys: keysOf(seed), databaseName, can: () => true });
    afterwards(() => store.close());
    return store;
  };
  afterwards(() => indexedDB.deleteDatabase(databaseName));
  const store = await open(1);
  for (const person of ['9990000034', '9990000018']) {
    const draft = await store.open({ person, form: 'night-check', version: '1.0.0', author: 'worker-emily' });
    await draft.save({ answers: { note: 'Slept well.' }, provenance: {} });
    await draft.close();
  }
  return { store, open };
}
