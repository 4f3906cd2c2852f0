// SPDX-License-Identifier: Apache-2.0
import { settled } from '../../../../packages/drafts/test/raw-database.ts';

const told = (what) => globalThis.acknowledged(what);

function withBytes(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value.base64 === 'string') {
    return Uint8Array.from(atob(value.base64), (letter) => letter.charCodeAt(0)).buffer;
  }
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, withBytes(inner)]));
}

/** A database exactly as an earlier release left it. */
async function putOldDatabase(name, kept) {
  const opening = indexedDB.open(name, kept.version);
  opening.onupgradeneeded = () => {
    for (const [storeName, { keyPath, indexes, rows }] of Object.entries(kept.stores)) {
      const store = opening.result.createObjectStore(storeName, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath);
      for (const row of rows) store.put(withBytes(row));
    }
  };
  (await settled(opening)).close();
}

/** Brings databases of earlier releases to this release, and those to the next. */
export async function migrateDatabases({ round, below, releases }) {
  const [present, next] = await Promise.all([import('/present.js'), import('/next.js')]);
  for (let number = 0; ; number += 1) {
    const version = 1 + below(releases.length);
    const name = `old ${version} ${round}.${number}`;
    const kept = await (await fetch(releases[version - 1])).json();
    await putOldDatabase(name, kept);
    told({ what: 'old database', name });
    for (const release of [present, next]) await release.touch(name);
    told({ what: 'upgraded', name });
  }
}

/** What a database of an earlier release holds when nobody is killed. */
export async function unbroken(name, path) {
  await putOldDatabase(name, await (await fetch(path)).json());
  const next = await import('/next.js');
  const held = await next.contentOf(name);
  indexedDB.deleteDatabase(name);
  return held;
}
