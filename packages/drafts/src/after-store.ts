// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import { type StoreParts, draftLockPrefix } from './store-parts.js';

const LOOK_AGAIN = 20;

/** Resolves when no tab writes a draft of the database any more, or after `patience` milliseconds. */
export async function writersGone(databaseName: string, patience: number): Promise<boolean> {
  const prefix = draftLockPrefix(databaseName);
  for (const end = performance.now() + patience; ; await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN))) {
    const { held = [] } = await navigator.locks.query();
    if (!held.some(({ name }) => name?.startsWith(prefix))) return true;
    if (performance.now() >= end) return false;
  }
}

/** Work that goes on after a store has ended. */
export async function withOwnConnection<Result>(
  { connect }: Pick<StoreParts, 'connect'>,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const own = connect();
  try {
    return await work(own);
  } finally {
    own.close();
  }
}
