// SPDX-License-Identifier: Apache-2.0
import type { PassedKeys } from './contract.js';
import { indexKeyOf, rootId, wrapKeyOf } from './root.js';

/** Both keys can be exported for the moment that it takes to wrap them, and are then forgotten. */
export async function passOn(root: CryptoKey, to: CryptoKey): Promise<PassedKeys> {
  const [id, wrap, index] = await Promise.all([rootId(root), wrapKeyOf(root, true), indexKeyOf(root, true)]);
  const wrapped = (key: CryptoKey) => crypto.subtle.wrapKey('raw', key, to, 'AES-KW');
  return { id, wrap: await wrapped(wrap), index: await wrapped(index) };
}
