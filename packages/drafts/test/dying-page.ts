// SPDX-License-Identifier: Apache-2.0
import { openSecondTab, type SecondTab } from './second-tab.js';

/** What a page that runs with a fault can be asked, and how far it came. */
export interface DyingPage {
  readonly library: SecondTab['library'];
  /** Names a moment. Gives what never ends once the page is dead. */
  moment(name: string): Promise<void>;
  /** All moments that were lived through, in order. */
  readonly moments: readonly string[];
  /** Resolves when the page is dead. */
  readonly dead: Promise<void>;
}

type Anything = (this: unknown, ...parameters: unknown[]) => unknown;

/**
 * A page that is killed at the nth moment at which it touches the browser: each call of IndexedDB, WebCrypto and Web
 * Locks, each request that leaves, and each time that something has reached the disk or an answer has come. The browser ends its transactions and locks; none of its code
 * sees anything more.
 */
export async function openDyingPage(killAt = Infinity): Promise<DyingPage> {
  const { window: page, library, kill } = await openSecondTab();
  const moments: string[] = [];
  const never = new Promise<never>(() => undefined);
  let isDead = false;
  let died: () => void = () => undefined;
  const dead = new Promise<void>((resolve) => (died = resolve));
  /** True when the page is dead and must not go on. */
  const live = (name: string): boolean => {
    if (isDead) return true;
    moments.push(name);
    if (moments.length < killAt) return false;
    isDead = true;
    kill();
    died();
    return true;
  };
  const wrap = (owner: object, method: string, around: (original: Anything) => Anything) => {
    const methods = owner as Record<string, Anything>;
    const original = methods[method]!;
    methods[method] = around(original);
  };
  const global = page as unknown as typeof globalThis;

  const promised = (owner: object, method: string) =>
    wrap(
      owner,
      method,
      (original) =>
        function (...parameters) {
          // Nothing outside the page changes while it computes: one moment stands for before and after.
          return live(method) ? never : original.apply(this, parameters);
        },
    );
  for (const method of ['encrypt', 'decrypt', 'sign', 'digest', 'generateKey', 'wrapKey', 'unwrapKey']) {
    promised(global.SubtleCrypto.prototype, method);
  }

  const stop = () => {
    throw new Error('This page is dead.');
  };
  const called = (owner: object, method: string, name: (self: unknown) => string) =>
    wrap(
      owner,
      method,
      (original) =>
        function (...parameters) {
          if (live(name(this))) return stop();
          return original.apply(this, parameters);
        },
    );
  const store = (self: unknown) => (self as IDBObjectStore).name;
  for (const method of ['get', 'put', 'delete', 'getAll']) {
    called(global.IDBObjectStore.prototype, method, (self) => `${method} of ${store(self)}`);
  }
  called(global.IDBIndex.prototype, 'openKeyCursor', (self) => `cursor of ${store(self)}`);
  called(global.IDBTransaction.prototype, 'commit', (self) => `commit of ${storesOf(self)}`);
  called(global.IDBFactory.prototype, 'open', () => 'opening of the database');
  wrap(
    global.IDBDatabase.prototype,
    'transaction',
    (original) =>
      function (...parameters) {
        const transaction = original.apply(this, parameters) as IDBTransaction;
        // First of all listeners: what is on the disk then is not yet known to anyone.
        transaction.addEventListener('complete', (event) => {
          if (transaction.mode === 'readwrite' && live(`${storesOf(transaction)} is on the disk`)) {
            event.stopImmediatePropagation();
          }
        });
        return transaction;
      },
  );
  wrap(
    global.LockManager.prototype,
    'request',
    (original) =>
      function (...parameters) {
        if (live('lock is asked for')) return never;
        const granted = parameters.pop() as (lock: unknown) => unknown;
        const told = (lock: unknown) => (live('lock is given') ? never : granted(lock));
        return original.apply(this, [...parameters, told]);
      },
  );

  return { library, moments, dead, moment: async (name) => (live(name) ? never : undefined) };
}

const storesOf = (self: unknown) => [...(self as IDBTransaction).objectStoreNames].join('+');
