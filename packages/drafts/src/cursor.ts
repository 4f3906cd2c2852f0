// SPDX-License-Identifier: Apache-2.0

/** Steps through what a cursor finds. `visit` says whether to go on, or gives the key to go on from. */
export function walk<Cursor extends IDBCursor>(
  request: IDBRequest<Cursor | null>,
  visit: (cursor: Cursor) => boolean | IDBValidKey,
): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      const next = cursor && visit(cursor);
      if (!next) resolve();
      else if (next === true) cursor.continue();
      else cursor.continue(next);
    };
  });
}
