// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import type { FileShelf } from './file-shelf.js';
import type { KeyRing } from './key-ring.js';
import type { Shelf } from './shelf.js';

/** What the parts of one store share. */
export interface StoreParts {
  readonly databaseName: string;
  readonly clock: () => Date;
  readonly connection: Connection;
  readonly keys: KeyRing;
  readonly shelf: Shelf;
  readonly fileShelf: FileShelf;
}

/** The Web Lock of who writes a draft. */
export function draftLockName(databaseName: string, draftId: string): string {
  return `${draftLockPrefix(databaseName)}${draftId}`;
}

function draftLockPrefix(databaseName: string): string {
  return `careplan-kit/draft/${databaseName}/`;
}

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
