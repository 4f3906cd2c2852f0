// SPDX-License-Identifier: Apache-2.0
import { LOCK_PATIENCE, type StoreDesk, type StoreParts, draftLockName } from '../store-parts.js';
import { withOwnConnection, writersGone } from '../after-store.js';
import { beginRotation } from './begin-rotation.js';
import { carriedOf } from './carried.js';
import type { KeyProvider } from './contract.js';
import { type Keychain, keychainOf } from './keychain.js';
import { type RotationProgress, type RotationResult, finishRotation } from './rotation.js';

export async function rotate(
  next: KeyProvider,
  onProgress: ((progress: RotationProgress) => void) | undefined,
  parts: StoreParts,
  desk: StoreDesk,
): Promise<RotationResult> {
  const { keys, provider, connection, databaseName } = parts;
  const old = await keys.keys();
  const fresh = await next.unlock();
  await beginRotation(provider, old, fresh, connection);
  await desk.lock();
  return withOwnConnection(parts, async (own) => {
    await writersGone(databaseName, LOCK_PATIENCE);
    const lockName = (draftId: string) => draftLockName(databaseName, draftId);
    return finishRotation(await keychainOf(fresh, own, carriedOf), { connection: own, lockName, onProgress });
  });
}

/** Goes on with a change of keys that was cut off or had to wait. True when no earlier keys are left. */
export async function resumeRotation(keys: Keychain, { connection, databaseName }: StoreParts): Promise<boolean> {
  const lockName = (draftId: string) => draftLockName(databaseName, draftId);
  return (await finishRotation(keys, { connection, lockName })).done;
}
