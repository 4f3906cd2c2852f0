// SPDX-License-Identifier: Apache-2.0
import { type Bytes, hex, utf8 } from '../bytes.js';
import { part } from '../parts.js';
import type { DraftKeys, KeyProvider, PassedKeys } from './contract.js';

/** Bytes of a root key. */
export const ROOT_LENGTH = 32;

export interface RootProvider extends KeyProvider {
  passOn(to: CryptoKey): Promise<PassedKeys>;
}

/** Keys from 32 bytes. `root` gives a fresh array each time: it is overwritten with zeros as soon as it is read. */
export function rootProvider(root: () => Promise<Bytes>): RootProvider {
  return {
    unlock: () => withRoot(root, deriveKeys),
    async passOn(to) {
      const { passOn } = await part('rare');
      return withRoot(root, async (bytes) => passOn(await importRoot(bytes), to));
    },
  };
}

async function withRoot<Result>(root: () => Promise<Bytes>, work: (bytes: Bytes) => Promise<Result>): Promise<Result> {
  const bytes = await root();
  try {
    return await work(bytes);
  } finally {
    bytes.fill(0);
  }
}

async function deriveKeys(bytes: Bytes): Promise<DraftKeys> {
  const root = await importRoot(bytes);
  const [id, wrap, index] = await Promise.all([rootId(root), wrapKeyOf(root, false), indexKeyOf(root, false)]);
  return { id, wrap, index };
}

export const WRAP_USAGES: readonly KeyUsage[] = ['wrapKey', 'unwrapKey'];
export const AES_KW = { name: 'AES-KW', length: 256 } as const;
export const INDEX_HMAC = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const;

function importRoot(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey', 'deriveBits']);
}

function hkdf(purpose: string): HkdfParams {
  const info = utf8(`careplan-kit/drafts/1/${purpose}`);
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info };
}

export async function rootId(root: CryptoKey): Promise<string> {
  return hex(await crypto.subtle.deriveBits(hkdf('id'), root, 128));
}

export function wrapKeyOf(root: CryptoKey, extractable: boolean): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(hkdf('wrap'), root, AES_KW, extractable, WRAP_USAGES);
}

export function indexKeyOf(root: CryptoKey, extractable: boolean): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(hkdf('index'), root, INDEX_HMAC, extractable, ['sign']);
}
