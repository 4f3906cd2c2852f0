// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import {
  type Draft,
  type DraftIdentity,
  type DraftState,
  type DraftStore,
  type DraftedForm,
  type KeyProvider,
  type OpenDraftsOptions,
  hostKeyProvider,
  openDrafts,
} from '../src/index.js';

export const GREEN: DraftIdentity = { person: '9990000018', form: 'about-me', version: '1.0.0', author: 'emily' };
export const SMITH: DraftIdentity = { ...GREEN, person: '9990000026' };

export function keyOf(seed: number): KeyProvider {
  return hostKeyProvider(async () => new Uint8Array(32).fill(seed));
}

// Taken before any test refuses it.
const { localStorage: witnesses } = globalThis;

const cleanups: (() => unknown)[] = [];

/** Undoes something after the test, last things first. Each test file hooks `cleanUp` to `afterEach`. */
export function afterwards(undo: () => unknown): void {
  cleanups.push(undo);
}

export async function cleanUp(): Promise<void> {
  for (let undo = cleanups.pop(); undo; undo = cleanups.pop()) await undo();
}

/** The name of a database that no other test has. */
export function newDatabaseName(): string {
  const name = `drafts-test-${crypto.randomUUID()}`;
  afterwards(() => {
    indexedDB.deleteDatabase(name);
    witnesses.removeItem(`careplan-kit/drafts/${name}`);
  });
  return name;
}

export async function openStore(options: Partial<OpenDraftsOptions> = {}): Promise<DraftStore> {
  const store = await openDrafts({ keys: keyOf(1), databaseName: newDatabaseName(), ...options });
  afterwards(() => store.close());
  return store;
}

export function snapshotOf(answers: FormSnapshot['answers']): FormSnapshot {
  const worker = { from: 'worker' } as const;
  return { answers, provenance: Object.fromEntries(Object.keys(answers).map((key) => [key, worker])) };
}

/** A form of free text questions. */
export class PlainForm implements DraftedForm {
  readonly #answers: Record<string, string> = {};
  readonly #listeners = new Set<() => void>();
  snapshots = 0;

  type(key: string, text: string): void {
    this.#answers[key] = text;
    for (const listener of [...this.#listeners]) listener();
  }

  snapshot(): FormSnapshot {
    this.snapshots++;
    return snapshotOf({ ...this.#answers });
  }

  subscribe(listener: (changed: ReadonlySet<never>) => void): () => void {
    const told = () => listener(new Set());
    this.#listeners.add(told);
    return () => void this.#listeners.delete(told);
  }

  get listened(): boolean {
    return this.#listeners.size > 0;
  }
}

/** Resolves with the first state, the present one included, that has the status. */
export function stateOf<Status extends DraftState['status']>(
  draft: Draft,
  status: Status,
): Promise<Extract<DraftState, { status: Status }>> {
  return new Promise((resolve) => {
    const check = (state: DraftState) => {
      if (state.status !== status) return;
      stop();
      resolve(state as Extract<DraftState, { status: Status }>);
    };
    const stop = draft.subscribe(check);
    check(draft.state);
  });
}

/** What a new visit to the page finds: nothing of this tab's memory is used. */
export async function found(databaseName: string, identity: DraftIdentity, keys = keyOf(1)): Promise<Draft> {
  const store = await openDrafts({ keys, databaseName });
  try {
    const draft = await store.open(identity);
    const { snapshot, state, files } = draft;
    return { ...draft, identity, snapshot, state, files };
  } finally {
    await store.close();
  }
}

// Taken before any test replaces it.
const { setTimeout: laterOn } = globalThis;

export async function eventually(check: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await check())) await new Promise((resolve) => laterOn(resolve, 10));
}

/** Replaces a method until the end of the test. `replacement` gets the original. */
export function replace<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
  replacement: (original: Target[Name]) => Target[Name],
): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  const original = target[name];
  const restore = () => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  };
  Object.defineProperty(target, name, { configurable: true, writable: true, value: replacement(original) });
  afterwards(restore);
  return restore;
}

/** Every write of a draft's body from now on, as it reaches IndexedDB. */
export function watchWrites(): { envelope: ArrayBuffer }[] {
  const writes: { envelope: ArrayBuffer }[] = [];
  replace(
    IDBObjectStore.prototype,
    'put',
    (put) =>
      function (this: IDBObjectStore, value: { envelope: ArrayBuffer }, key?: IDBValidKey) {
        if (this.name === 'bodies') writes.push(value);
        return put.call(this, value, key);
      },
  );
  return writes;
}

/** Makes every write of a body throw, or of a piece of a file, until the returned function is called. */
export function failWrites(error: () => Error, store: 'bodies' | 'files' | 'pieces' = 'bodies'): () => void {
  return replace(
    IDBObjectStore.prototype,
    'put',
    (put) =>
      function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
        if (this.name === store) throw error();
        return put.call(this, value, key);
      },
  );
}

export function setVisibility(state: DocumentVisibilityState): void {
  replace(document, 'visibilityState' as never, () => state as never);
  document.dispatchEvent(new Event('visibilitychange'));
}
