// SPDX-License-Identifier: Apache-2.0
import { type Bytes, hex, utf8 } from '../bytes.js';
import { DraftError } from '../failure.js';
import type { ExchangeKeys } from './contract.js';
import { AES_KW, WRAP_USAGES } from './root.js';

const P256 = { name: 'ECDH', namedCurve: 'P-256' } as const;
const ID_DIGITS = 32;

/** Stands for a public key where the id of a key stands otherwise. */
export async function exchangeId(publicKey: CryptoKey): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', await rawPublic(publicKey))).slice(0, ID_DIGITS);
}

/** What the host publishes of a worker, as a key. @throws TypeError when it is no P-256 key */
export async function importPublicKey(given: CryptoKey | JsonWebKey): Promise<CryptoKey> {
  if (given instanceof CryptoKey) return given;
  if (given.kty !== 'EC' || given.crv !== 'P-256') throw new TypeError('The public key of a worker is one of P-256.');
  const { kty, crv, x, y } = given;
  return crypto.subtle.importKey('jwk', { kty, crv, ...(x && { x }), ...(y && { y }) }, P256, true, []);
}

/** A key that only the owner of `publicKey` can make again, from the ephemeral half. For one purpose only. */
export async function sendingKey(
  publicKey: CryptoKey,
  purpose: string,
): Promise<{ readonly key: CryptoKey; readonly ephemeral: ArrayBuffer }> {
  const pair = await crypto.subtle.generateKey(P256, false, ['deriveBits']);
  const ephemeral = await rawPublic(pair.publicKey);
  const key = await agreed(pair.privateKey, publicKey, ephemeral, await rawPublic(publicKey), purpose);
  return { key, ephemeral: ephemeral.buffer };
}

/** @throws DraftError `lost-key` when the half is no point of the curve */
export async function receivingKey(
  { privateKey, publicKey }: ExchangeKeys,
  ephemeral: ArrayBuffer,
  purpose: string,
): Promise<CryptoKey> {
  try {
    const half = new Uint8Array(ephemeral);
    const sender = await crypto.subtle.importKey('raw', half, P256, true, []);
    return await agreed(privateKey, sender, half, await rawPublic(publicKey), purpose);
  } catch (cause) {
    throw new DraftError({ kind: 'lost-key' }, { cause });
  }
}

async function agreed(own: CryptoKey, other: CryptoKey, ephemeral: Bytes, owner: Bytes, purpose: string) {
  const { subtle } = crypto;
  const bits = await subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
  const shared = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  new Uint8Array(bits).fill(0);
  // Both halves are bound in, so that neither can be put in the place of another.
  const salt = new Uint8Array([...ephemeral, ...owner]);
  const info = utf8(JSON.stringify(['careplan-kit/drafts/1/exchange', purpose]));
  return subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt, info }, shared, AES_KW, false, WRAP_USAGES);
}

async function rawPublic(publicKey: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
}
