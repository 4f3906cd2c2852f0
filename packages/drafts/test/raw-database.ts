// SPDX-License-Identifier: Apache-2.0

/** The database as someone with the device sees it, past the library. */

export function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function openRaw(name: string, version?: number): Promise<IDBDatabase> {
  return settled(indexedDB.open(name, version));
}

/** Opens, does the work, and closes again, so that nothing is blocked. */
export async function withRaw<Value>(name: string, work: (database: IDBDatabase) => Promise<Value>): Promise<Value> {
  const database = await openRaw(name);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

export type Row = Record<string, unknown> & { id: string };

type Store = 'metadata' | 'bodies' | 'files' | 'pieces' | 'outbox' | 'payloads' | 'vault';

export function rows(name: string, store: Store): Promise<Row[]> {
  return withRaw(name, (database) => settled(database.transaction(store).objectStore(store).getAll()));
}

export async function onlyRow(name: string, store: Store): Promise<Row> {
  const [row, ...more] = await rows(name, store);
  if (!row || more.length > 0) throw new Error(`Expected one row in ${store}.`);
  return row;
}

export async function envelopeOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array((await onlyRow(name, 'bodies'))['envelope'] as ArrayBuffer);
}

export function putRow(name: string, store: Store, row: Row): Promise<unknown> {
  return withRaw(name, (database) => settled(database.transaction(store, 'readwrite').objectStore(store).put(row)));
}

export function deleteRow(name: string, store: Store, key: IDBValidKey): Promise<unknown> {
  return withRaw(name, (database) => settled(database.transaction(store, 'readwrite').objectStore(store).delete(key)));
}

/** Every text and every byte of the database: names, keys and values of all stores. */
export async function everythingStored(name: string): Promise<{ texts: string[]; bytes: Uint8Array[] }> {
  const texts: string[] = [name];
  const bytes: Uint8Array[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'number' || typeof value === 'boolean' || value == null) texts.push(String(value));
    else if (value instanceof ArrayBuffer) bytes.push(new Uint8Array(value));
    else if (ArrayBuffer.isView(value)) bytes.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    else if (Array.isArray(value)) value.forEach(walk);
    else if (Object.getPrototypeOf(value) === Object.prototype) Object.entries(value).forEach(walk);
    else throw new Error(`Nothing like ${Object.prototype.toString.call(value)} should be stored.`);
  };
  await withRaw(name, async (database) => {
    for (const store of database.objectStoreNames) {
      texts.push(store);
      const transaction = database.transaction(store);
      walk(await settled(transaction.objectStore(store).getAllKeys()));
      walk(await settled(transaction.objectStore(store).getAll()));
    }
  });
  return { texts, bytes };
}

/** What the page stores outside its databases, but for the one number that says whether a database holds anything. */
export function storedOutside(): string {
  const others = Object.entries({ ...localStorage }).filter(
    ([key, value]) => !(key.startsWith('careplan-kit/drafts/drafts-test-') && /^\d+$/.test(value)),
  );
  return JSON.stringify([others, { ...sessionStorage }, document.cookie]);
}

/** True when the text is found as text, or as UTF-8 or UTF-16 of either byte order in any bytes. */
export function contains({ texts, bytes }: { texts: string[]; bytes: Uint8Array[] }, text: string): boolean {
  const utf16 = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const needles = [
    [...new TextEncoder().encode(text)],
    utf16.flatMap((unit) => [unit & 255, unit >> 8]),
    utf16.flatMap((unit) => [unit >> 8, unit & 255]),
  ].map(byteText);
  const hays = bytes.map((part) => byteText([...part]));
  return (
    texts.some((part) => part.includes(text)) || hays.some((hay) => needles.some((needle) => hay.includes(needle)))
  );
}

/** One character for each byte. */
function byteText(bytes: readonly number[]): string {
  return bytes.map((byte) => String.fromCharCode(byte)).join('');
}
