// SPDX-License-Identifier: Apache-2.0
import type { DraftsSchema } from './schema.js';

/** What these databases are asked, as promises. A request says by itself when it is done; only a transaction says that it lasts. */

export type StoreName = keyof DraftsSchema;
type Query<Key> = Key | IDBKeyRange;
type IndexesOf<Name extends StoreName> = DraftsSchema[Name] extends { indexes: infer Indexes } ? Indexes : object;

/** A store or an index of one, whose keys are `Asked`. */
interface Source<Name extends StoreName, Asked> {
  readonly native: IDBObjectStore | IDBIndex;
  get(query: Query<Asked>): Promise<DraftsSchema[Name]['value'] | undefined>;
  getKey(query: Query<Asked>): Promise<DraftsSchema[Name]['key'] | undefined>;
  getAll(query?: Query<Asked> | null, count?: number): Promise<DraftsSchema[Name]['value'][]>;
  getAllKeys(query?: Query<Asked> | null, count?: number): Promise<DraftsSchema[Name]['key'][]>;
  count(query?: Query<Asked>): Promise<number>;
}

export interface Store<Name extends StoreName> extends Source<Name, DraftsSchema[Name]['key']> {
  put(value: DraftsSchema[Name]['value']): Promise<DraftsSchema[Name]['key']>;
  delete(query: Query<DraftsSchema[Name]['key']>): Promise<undefined>;
  clear(): Promise<undefined>;
  index<Index extends keyof IndexesOf<Name>>(name: Index): Source<Name, IndexesOf<Name>[Index]>;
}

export function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

type Native = Record<string, (...given: unknown[]) => IDBRequest>;

/** Asks by the browser's own names. */
class Asking {
  constructor(readonly native: IDBObjectStore | IDBIndex) {}

  index(name: string): Asking {
    return new Asking((this.native as IDBObjectStore).index(name));
  }
}

for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'put', 'delete', 'clear']) {
  Object.defineProperty(Asking.prototype, name, {
    value(this: Asking, ...given: unknown[]) {
      return asked((this.native as unknown as Native)[name]!(...given));
    },
  });
}

export class Transaction {
  readonly native: IDBTransaction;
  /** Resolves when it has ended well, and rejects with why it has not. Nobody has to listen. */
  readonly done: Promise<void>;

  constructor(native: IDBTransaction) {
    this.native = native;
    this.done = new Promise((resolve, reject) => {
      native.oncomplete = () => resolve();
      native.onabort = native.onerror = () => reject(native.error ?? new DOMException('', 'AbortError'));
    });
    this.done.catch(() => undefined);
  }

  objectStore<Name extends StoreName>(name: Name): Store<Name> {
    return new Asking(this.native.objectStore(name)) as unknown as Store<Name>;
  }
}

export class Database {
  readonly native: IDBDatabase;

  constructor(native: IDBDatabase) {
    this.native = native;
  }

  transaction(
    stores: StoreName | StoreName[],
    mode?: IDBTransactionMode,
    options?: IDBTransactionOptions,
  ): Transaction {
    return new Transaction(this.native.transaction(stores, mode, options));
  }

  /** A store, to be read in a transaction of its own. */
  reading<Name extends StoreName>(name: Name): Store<Name> {
    return this.transaction(name).objectStore(name);
  }
}
