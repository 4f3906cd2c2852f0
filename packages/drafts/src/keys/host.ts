// SPDX-License-Identifier: Apache-2.0
import type { DraftKeys, ExchangeKeys } from './contract.js';
import { ROOT_LENGTH, type RootProvider, rootProvider } from './root.js';

export interface HostKeyOptions {
  /** The worker's own P-256 pair, for drafts that others hand over by public key. */
  readonly exchange?: () => Promise<ExchangeKeys>;
}

/**
 * Keys from 32 random bytes that the host's server gives to a signed-in worker, always the same for one worker.
 * The bytes are overwritten with zeros as soon as they are imported, so `fetchKey` must give a fresh array each time.
 */
export function hostKeyProvider(fetchKey: () => Promise<Uint8Array>, options: HostKeyOptions = {}): RootProvider {
  const { exchange } = options;
  const provider = rootProvider(async () => {
    const given = await fetchKey();
    const right = given.length === ROOT_LENGTH;
    const bytes = right ? new Uint8Array(given) : new Uint8Array(0);
    given.fill(0);
    if (!right) throw new RangeError(`The key for drafts must have ${ROOT_LENGTH} bytes.`);
    return bytes;
  });
  if (!exchange) return provider;
  return {
    ...provider,
    async unlock(): Promise<DraftKeys> {
      const [keys, pair] = await Promise.all([provider.unlock(), exchange()]);
      return { ...keys, exchange: pair };
    },
  };
}
